import { paramValue } from "#http/auth-param";
import type { Draft } from "#http/draft";
import type { Person } from "../model";
import { credentialsIn } from "./credentials-in";

/** A place in a draft that holds credentials: the index of its header line, or the part, and what it is called. */
export type Held = { readonly at: number | "target" | "content"; readonly name: string };

const carriers = ["authorization", "proxy-authorization", "cookie", "x-api-key", "dpop"];
// RFC 6750 §2.2 and §2.3: a token may also come in a form, and in the query.
const tokenParam = /(^|[?&])access_token=([^&#]*)/g;

/** Says which places of a draft hold credentials that are none of the page's people's, in the order of the draft. */
export function foreignCredentials({ target, fields, content }: Draft, people: readonly Person[]): readonly Held[] {
  const inLines = fields.flatMap(([name, value], at) =>
    carriers.includes(name.toLowerCase()) && value.trim() !== "" && !isOurs(value.trim(), people) ? [{ at, name }] : [],
  );
  return [...inParam("target", target, people), ...inLines, ...inParam("content", content, people)];
}

/** The draft without the credentials that are none of the people's; without people, without any. */
export function withoutCredentials(draft: Draft, people: readonly Person[] = []): Draft {
  const held = foreignCredentials(draft, people).map(({ at }) => at);
  const emptied = (part: "target" | "content") =>
    held.includes(part) ? draft[part].replace(tokenParam, "$1access_token=") : draft[part];
  return {
    method: draft.method,
    target: emptied("target"),
    fields: draft.fields.filter((_, index) => !held.includes(index)),
    content: emptied("content"),
  };
}

function inParam(at: "target" | "content", text: string, people: readonly Person[]): readonly Held[] {
  const foreign = [...text.matchAll(tokenParam)].some(([, , value = ""]) => value !== "" && !isOurs(value, people));
  return foreign ? [{ at, name: "access_token" }] : [];
}

// A scheme's name is case-insensitive (RFC 9110 §11.1); what follows it is not.
function isOurs(value: string, people: readonly Person[]): boolean {
  if (signsForOurs(value, people)) return true;
  const lowered = value.replace(/^[^ ]+/, (scheme) => scheme.toLowerCase());
  return people.some(
    ({ authorization, secret }) =>
      lowered === authorization?.replace(/^[^ ]+/, (scheme) => scheme.toLowerCase()) ||
      (secret !== "" && value === secret),
  );
}

// Digest credentials hold no password, and what they sign is good for one address: one of the sandbox, as one of its people.
function signsForOurs(value: string, people: readonly Person[]): boolean {
  const { scheme, params } = credentialsIn(value) ?? { scheme: "", params: [] };
  if (scheme.toLowerCase() !== "digest" || !paramValue(params, "uri")?.startsWith("/api/")) return false;
  // A hashed name can be told from others only by hashing theirs. RFC 7616 §3.4.4.
  const hashed = paramValue(params, "userhash")?.toLowerCase() === "true";
  return people.length > 0 && (hashed || people.some(({ name }) => name === paramValue(params, "username")));
}
