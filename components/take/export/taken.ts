import type { Draft } from "#http/draft";
import { trimOws } from "#http/grammar";
import { repeated } from "#http/list";
import { fieldNameFault, fieldValueFault, methodFault, originFormFault } from "#http/message";
import type { Exchanged } from "../../exchange/model/exchanged";

/** A password the page knows. The name is a user-id of Basic, or a username of Digest. */
export type Secret = { readonly scheme: string; readonly username: string; readonly password: string };

/** What a format may need beside the draft; nothing of it is required. */
export type Circumstances = {
  readonly secrets?: readonly Secret[];
  /** Lets curl ask without credentials first, and answer the best challenge that comes. */
  readonly anyauth?: boolean;
  /** The newest exchange; its answer goes along where the format has a place for it. */
  readonly latest?: Exchanged | undefined;
  /** When the request is written down, as Date.prototype.toISOString gives it. */
  readonly at?: string;
};

/** A draft as a text for another tool, and in whole sentences what that tool will send otherwise than it was written. */
export type Taken = { readonly text: string; readonly notes: readonly string[] };

/** Writes a draft, sent to an origin such as http://localhost:3000, for another tool. Throws a RangeError for what no request line or header can hold. */
export type Take = (draft: Draft, origin: string, circumstances?: Circumstances) => Taken;

/** Gives the draft as it can be sent: white space around values gone, lone surrogates replaced. Throws a RangeError for what no request line or header can hold. RFC 9112 §3, §5. */
export function sendable({ method, target, fields, content }: Draft): Draft {
  const inMethod = methodFault(method);
  if (inMethod) throw new RangeError(`Cannot take this along: ${inMethod.reason}`);
  if (!/^[\x21-\x7E]+$/.test(target))
    throw new RangeError("Cannot take this along: a target is visible ASCII characters");
  const trimmed = fields.map(([name, value]) => [name, trimOws(value)] as const);
  for (const [name, value] of trimmed) {
    const fault = fieldNameFault(name) ?? fieldValueFault(value);
    if (fault) throw new RangeError(`Cannot take this along: ${fault.reason}`);
  }
  return { method, target, fields: trimmed, content: content.toWellFormed() };
}

/** The notes that are there. */
export function sentences(...notes: readonly (string | false | undefined)[]): readonly string[] {
  return notes.filter((note) => typeof note === "string");
}

// RFC 3986 §6.2.2: what a normalizing client writes otherwise: dot segments, encoded unreserved characters, small hex digits, two slashes, an empty query.
const notNormal =
  /\/\.{1,2}(?:[/?]|$)|%(?:2[DEde]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])|%[0-9A-Fa-f]?[a-f]|^\/\/|\?$/;

/** A sentence where a Python tool may write another target, because it normalizes it; false where the target is normal already. */
export function normalNote(tool: string, target: string): string | false {
  if (!originFormFault(target) && !notNormal.test(target)) return false;
  return `${tool} may write the target in another form, because it normalizes addresses (RFC 3986 §6.2.2).`;
}

/** A sentence where a tool writes every method in capitals; false where the method is so already. */
export function capitalsNote(tool: string, method: string): string | false {
  return method !== method.toUpperCase() && `${tool} writes every method in capitals; methods are case-sensitive.`;
}

/** The names that come on more than one line. */
export function repeatedNames(fields: Draft["fields"]): readonly string[] {
  return [...new Set(repeated(fields.map(([name]) => name.toLowerCase())))];
}

/** Whether a line of that name is there, whatever its case. */
export function hasField(fields: Draft["fields"], name: string): boolean {
  return fields.some(([each]) => each.toLowerCase() === name.toLowerCase());
}
