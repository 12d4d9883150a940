import { paramValue } from "#http/auth-param";
import type { Draft } from "#http/draft";
import { namesUser } from "#http/schemes/digest/client";
import { draftOf, opened } from "../exchange/model/editing";
import type { Person } from "../exchange/model/resource";
import { credentialsIn } from "./export/credentials-in";

/** A place in a draft that holds credentials: the index of its header line, among those that are sent or those that are switched off, or the part; and what it is called. */
export type Held = { readonly at: number | `off ${number}` | "target" | "content"; readonly name: string };

const carriers = ["authorization", "proxy-authorization", "cookie", "x-api-key", "dpop"];
// RFC 6750 §2.2 and §2.3: a token may also come in a form, and in the query.
const tokenParam = /(^|[?&])access_token=([^&#]*)/g;

/** Says which places of a draft hold credentials that are none of the page's people's, in the order of the draft. */
export function foreignCredentials(draft: Draft, people: readonly Person[]): readonly Held[] {
  const { target, fields, off = [] } = draft;
  const isForeign = (name: string, value: string) =>
    carriers.includes(name.toLowerCase()) && value.trim() !== "" && !isOurs(value.trim(), target, people);
  return [
    ...inParam("target", draft, people),
    ...fields.flatMap(([name, value], at): Held[] => (isForeign(name, value) ? [{ at, name }] : [])),
    ...off.flatMap(([, name, value], at): Held[] => (isForeign(name, value) ? [{ at: `off ${at}`, name }] : [])),
    ...inParam("content", draft, people),
  ];
}

/** The draft without the credentials that are none of the people's; without people, without any. */
export function withoutCredentials(draft: Draft, people: readonly Person[] = []): Draft {
  const held = new Set(foreignCredentials(draft, people).map(({ at }) => at));
  const emptied = (part: "target" | "content") =>
    held.has(part) ? draft[part].replace(tokenParam, "$1access_token=") : draft[part];
  const edited = opened(draft);
  let [sent, off] = [0, 0];
  const lines = edited.lines.filter((line) => !held.has(line.off ? `off ${off++}` : sent++));
  return draftOf({ ...edited, target: emptied("target"), content: emptied("content"), lines });
}

function inParam(at: "target" | "content", draft: Draft, people: readonly Person[]): readonly Held[] {
  const foreign = [...draft[at].matchAll(tokenParam)].some(
    ([, , value = ""]) => value !== "" && !isOurs(value, draft.target, people),
  );
  return foreign ? [{ at, name: "access_token" }] : [];
}

// A scheme's name is case-insensitive (RFC 9110 §11.1); what follows it is not.
function isOurs(value: string, target: string, people: readonly Person[]): boolean {
  if (signsForOurs(value, target, people)) return true;
  const lowered = value.replace(/^[^ ]+/, (scheme) => scheme.toLowerCase());
  return people.some(
    ({ authorization, secret }) =>
      lowered === authorization?.replace(/^[^ ]+/, (scheme) => scheme.toLowerCase()) ||
      (secret !== "" && value === secret),
  );
}

// Digest credentials hold no password, and what they sign is good for one address: this one of the sandbox, as one of its people.
function signsForOurs(value: string, target: string, people: readonly Person[]): boolean {
  const { scheme, params } = credentialsIn(value) ?? { scheme: "", params: [] };
  if (scheme.toLowerCase() !== "digest" || !target.startsWith("/api/sandbox/")) return false;
  if (paramValue(params, "uri") !== target) return false;
  return people.some(({ name }) => namesUser(params, name));
}
