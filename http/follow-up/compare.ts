import type { PastedMessage, PastedRequest, PastedResponse } from "../inspect/pasted";
import { linesNamed } from "../inspect/rule";
import { fieldReasons, plainFields, type Reason } from "./compare-fields";
import { tokenDifferences } from "./token-differences";

/** How much a difference has to do with the answer: it explains the status, it may, or it shows who answered. */
export type Weight = "explains" | "may" | "shows";

/** One thing that is not the same in two tries. Of secrets it says only that they differ. Undefined where a side has none. */
export type Difference = {
  /** "method", "path", "query", "host", "content", "status", or the name of a field as it was written. */
  readonly what: string;
  readonly worked: string | undefined;
  readonly failed: string | undefined;
  readonly weight: Weight;
  readonly says: string;
};

/** One try: the request and the answer, each where it was pasted. */
type Tried = { readonly request?: PastedRequest | undefined; readonly response?: PastedResponse | undefined };

/**
 * Compares a try that worked with one that did not: what differs between the requests and between the answers, what explains the
 * status first. Names of fields are compared whatever their case (RFC 9110 §5.1). What differs with every request is passed over.
 */
export function compareTries(
  worked: readonly PastedMessage[],
  failed: readonly PastedMessage[],
): readonly Difference[] {
  const [good, bad] = [triedIn(worked), triedIn(failed)];
  const status = bad.response?.status;
  const found = [...ofRequests(good.request, bad.request, status), ...ofAnswers(good.response, bad.response)];
  return (["explains", "may", "shows"] as const).flatMap((weight) => found.filter((each) => each.weight === weight));
}

/** The last exchange: what came before it are rounds and redirects. */
function triedIn(messages: readonly PastedMessage[]): Tried {
  const response = messages.findLast((each) => each.kind === "response");
  const request = response?.request ?? messages.findLast((each) => each.kind === "request");
  return { request, response };
}

function ofRequests(
  worked: PastedRequest | undefined,
  failed: PastedRequest | undefined,
  status: number | undefined,
): readonly Difference[] {
  if (!worked || !failed) return [];
  const weigh = (reason: Reason | undefined): Weight =>
    reason && status !== undefined && reason.statuses.includes(status) ? "explains" : "may";
  const parts = [partsOf(worked.target), partsOf(failed.target)] as const;
  const lines = (
    [
      ["method", worked.method, failed.method, { statuses: [403, 404, 405, 501], says: "The method is another." }],
      ["path", parts[0].path, parts[1].path, pathReason(parts[0].path, parts[1].path)],
      ["query", parts[0].query, parts[1].query, { statuses: [400, 401, 403, 404, 422], says: "The query is another." }],
      ["content", worked.content, failed.content, { statuses: [400, 411, 413, 422], says: "The content is another." }],
    ] as const
  ).flatMap(([what, one, other, reason]) =>
    one === other
      ? []
      : [{ what, worked: shortened(one), failed: shortened(other), weight: weigh(reason), says: reason.says }],
  );
  const fields = namesOf(worked, failed).flatMap((name): readonly Difference[] => {
    const [one, other] = [fieldText(worked, name), fieldText(failed, name)];
    const reason = fieldReasons[name.toLowerCase()];
    if (one === other) return [];
    const about = {
      what: name,
      weight: weigh(reason),
      says: oneSided(one, other) ?? reason?.says ?? "This field differs.",
    };
    if (!reason?.secret) return [{ ...about, worked: one, failed: other }];
    return [{ ...about, ...secretly(one, other), says: [about.says, ...tokenDifferences(one, other)].join(" ") }];
  });
  return [...lines, ...fields];
}

function oneSided(worked: string | undefined, failed: string | undefined): string | undefined {
  if (failed === undefined) return "The one that failed does not have it.";
  return worked === undefined ? "Only the one that failed has it." : undefined;
}

function pathReason(one: string, other: string): Reason {
  const slash = one.replace(/\/$/, "") === other.replace(/\/$/, "");
  return slash
    ? { statuses: [301, 302, 307, 308, 401, 403, 404, 405], says: "The path ends with a slash in one of them only." }
    : { statuses: [401, 403, 404, 405, 410, 501], says: "The path is another." };
}

function ofAnswers(worked: PastedResponse | undefined, failed: PastedResponse | undefined): readonly Difference[] {
  if (!worked || !failed) return [];
  const names = ["Server", "Via", "X-Powered-By", "WWW-Authenticate", "Location", "CF-RAY", "X-Cache"];
  const shown = names.flatMap((what): readonly Difference[] => {
    const [one, other] = [fieldText(worked, what), fieldText(failed, what)];
    const same = one === other || (what === "CF-RAY" && one !== undefined && other !== undefined);
    return same ? [] : [{ what, worked: one, failed: other, weight: "shows", says: answerSays[what] ?? "" }];
  });
  return shown;
}

const server = "Another program may have written this answer.";
const answerSays: Readonly<Record<string, string>> = {
  Server: server,
  Via: "The answers came by other ways.",
  "X-Powered-By": server,
  "WWW-Authenticate": "This is what the refused request was asked for.",
  Location: "The answer leads elsewhere.",
  "CF-RAY": "Only one of them passed Cloudflare.",
  "X-Cache": "One of them may be a stored answer.",
};

// First those that answers hang on, in the order of the table; then the others as they come.
function namesOf(worked: PastedRequest, failed: PastedRequest): readonly string[] {
  const seen = new Map<string, string>();
  for (const { name } of [...worked.fields, ...failed.fields]) {
    const lower = name.toLowerCase();
    if (!plainFields.test(lower) && !seen.has(lower)) seen.set(lower, name);
  }
  const known = Object.keys(fieldReasons).flatMap((lower) => seen.get(lower) ?? []);
  return [...known, ...[...seen].flatMap(([lower, name]) => (lower in fieldReasons ? [] : [name]))];
}

function fieldText(message: PastedMessage, name: string): string | undefined {
  const values = linesNamed(message, name).map(({ value }) => value);
  return values.length === 0 ? undefined : values.join(", ");
}

function partsOf(target: string): { readonly path: string; readonly query: string } {
  const [, path = "", query = ""] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  return { path: path || "/", query };
}

// Of a secret it is told that it is there, and by which scheme, never what it is.
function secretly(one: string | undefined, other: string | undefined) {
  const shown = (value: string | undefined, word: string) => {
    if (value === undefined) return undefined;
    const scheme = /^([A-Za-z][\w-]{1,31}) +\S/.exec(value)?.[1];
    return scheme === undefined ? `a value, ${word}` : `${scheme}, ${word}`;
  };
  return { worked: shown(one, "not shown"), failed: shown(other, "not shown") };
}

function shortened(text: string): string | undefined {
  if (text === "") return undefined;
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
