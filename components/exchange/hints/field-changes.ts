import type { QuestionId } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import { fieldValue } from "#http/message";
import { parseHttpDate } from "#http/representation/http-date";
import { withField, withoutField } from "../model/editing";
import type { Exchanged, ReceivedAnswer } from "../model/exchanged";
import type { Change } from "./changes";

/** The changes to a draft that the fields of its answer name: types, versions, ranges, addresses. */
export function changesOfFields(
  question: QuestionId,
  { draft, answer }: Exchanged,
  history: readonly Exchanged[],
): readonly Change[] {
  switch (question) {
    case "acceptable":
      return availableIn(answer).map((type) => ({
        nudge: "The answer lists what there is.",
        label: `Accept ${type}`,
        draft: withField(draft, "Accept", type),
      }));
    case "media-type-supported":
      return listed(fieldValue(answer.fields, "Accept")).map((type) => ({
        nudge: "Accept in the answer says what it takes.",
        label: `Send it as ${type}`,
        draft: withField(draft, "Content-Type", type),
      }));
    case "precondition-given":
    case "precondition-met":
      return versioned(draft, answer, history);
    case "copy-outdated":
      return [
        {
          nudge: "It compares your copy with its own.",
          label: "Ask as if you had no copy",
          draft: withoutField(withoutField(draft, "If-None-Match"), "If-Modified-Since"),
        },
      ];
    case "range-satisfiable":
      return [
        {
          nudge: "Content-Range tells the length.",
          label: "Ask from the first octet on",
          draft: withField(draft, "Range", "bytes=0-"),
        },
      ];
    case "at-this-address":
      return followed(draft, fieldValue(answer.fields, "Location"));
    default:
      return [];
  }
}

/** The methods that Allow names: first those that would get in, and last those that only look. */
export function methodsAllowed(
  draft: Draft,
  answer: ReceivedAnswer,
  getsIn: (draft: Draft) => boolean,
): readonly Change[] {
  const drafts = listed(fieldValue(answer.fields, "Allow"))
    .filter((method) => method !== draft.method)
    .map((method): Draft => ({ ...draft, method, content: ["GET", "HEAD"].includes(method) ? "" : draft.content }));
  const place = (each: Draft) => (["HEAD", "OPTIONS"].includes(each.method) ? 2 : getsIn(each) ? 0 : 1);
  return drafts
    .toSorted((left, right) => place(left) - place(right))
    .map((each) => ({ nudge: "Allow names what it knows.", label: `Use ${each.method}`, draft: each }));
}

/** The same again, once the time has come that Retry-After names; none where it names none. RFC 9110 §10.2.3. */
export function waited(draft: Draft, { fields }: ReceivedAnswer, now: number): readonly Change[] {
  const value = fieldValue(fields, "Retry-After")?.trim() ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) : secondsUntil(value, fieldValue(fields, "Date"), now);
  if (seconds === undefined) return [];
  return [{ nudge: "Time helps, and the answer says how much.", label: "Send it again", draft, wait: seconds }];
}

// Both dates are the server's, so that a wrong clock here does not matter.
function secondsUntil(date: string, sent: string | undefined, now: number): number | undefined {
  const then = parseHttpDate(date, now);
  return then === undefined ? undefined : Math.max(0, Math.ceil(then - (parseHttpDate(sent ?? "", now) ?? now)));
}

// RFC 6585 §3: first look, then say which version is meant.
function versioned(draft: Draft, answer: ReceivedAnswer, history: readonly Exchanged[]): readonly Change[] {
  const seen = history.findLast((each) => each.draft.target === draft.target && fieldValue(each.answer.fields, "ETag"));
  const etag = fieldValue(answer.fields, "ETag") ?? fieldValue(seen?.answer.fields ?? [], "ETag");
  if (etag === undefined) {
    const look = withoutField({ ...draft, method: "GET", content: "" }, "Content-Type");
    return [{ nudge: "Which version do you mean? Look first.", label: "GET it, and read its ETag", draft: look }];
  }
  const bare = ["If-None-Match", "If-Unmodified-Since"].reduce(withoutField, draft);
  return [
    { nudge: "Say which version you mean.", label: `Add If-Match: ${etag}`, draft: withField(bare, "If-Match", etag) },
  ];
}

function followed(draft: Draft, location: string | undefined): readonly Change[] {
  const path = location === undefined ? undefined : /^(?:https?:\/\/[^/]*)?(\/[^#]*)/.exec(location)?.[1];
  if (path === undefined) return [];
  return [{ nudge: "Location says where it is.", label: `Ask for ${path}`, draft: { ...draft, target: path } }];
}

// The 406 of the sandbox lists the types in its problem+json, as RFC 9110 §15.5.7 wishes.
function availableIn({ content }: ReceivedAnswer): readonly string[] {
  try {
    const body: unknown = JSON.parse(content);
    const found = typeof body === "object" && body !== null && "available" in body ? body.available : [];
    return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

function listed(value = ""): readonly string[] {
  return value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
