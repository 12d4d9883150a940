import { cookieValue } from "../cookie";
import type { Draft } from "../draft";
import { fieldValue, fieldValues } from "../message";
import type { Exchange } from "./goal";

type Answered = Pick<Exchange, "fields" | "content">;

const place = /\{(json|field|cookie):([\w-]+)\}/g;

/**
 * A draft whose places are filled with what earlier answers brought, the last that has it: `{json:access_token}` a member of their
 * content, `{field:ETag}` a header line, `{cookie:session}` a cookie that was set. A place that no answer fills stays.
 */
export function filled(draft: Draft, earlier: readonly Answered[]): Draft {
  const fill = (text: string) =>
    text.replace(place, (whole, kind: string, name: string) => newest(earlier, kind, name) ?? whole);
  return {
    ...draft,
    target: fill(draft.target),
    fields: draft.fields.map(([name, value]) => [name, fill(value)] as const),
    content: fill(draft.content),
  };
}

/** Whether a draft has a place that an earlier answer has to fill. */
export function hasPlaces({ target, fields, content }: Draft): boolean {
  return [target, content, ...fields.map(([, value]) => value)].some((text) => text.search(place) >= 0);
}

/** Whether a draft sends back a cookie, which a browser shows to no page. */
export function takesCookie({ fields }: Draft): boolean {
  return fields.some(([, value]) => value.includes("{cookie:"));
}

function newest(earlier: readonly Answered[], kind: string, name: string): string | undefined {
  for (const answered of earlier.toReversed()) {
    const found = valueIn(answered, kind, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueIn({ fields = [], content = "" }: Answered, kind: string, name: string): string | undefined {
  if (kind === "field") return fieldValue(fields, name);
  if (kind === "json") return memberOf(content, name);
  const pairs = fieldValues(fields, "Set-Cookie").map((line) => line.split(";")[0] ?? "");
  // A cookie that is set to nothing is taken back. RFC 10025 §4.1.2
  return cookieValue([["Cookie", pairs.join("; ")]], name) || undefined;
}

function memberOf(content: string, name: string): string | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== "object" || value === null) return undefined;
    const member = new Map(Object.entries(value)).get(name);
    return typeof member === "string" || typeof member === "number" ? String(member) : undefined;
  } catch {
    return undefined;
  }
}
