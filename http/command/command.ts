import { GrammarError } from "../grammar";
import type { FieldLine } from "../message";
import { decodeUtf8, encodeUtf8, octetsToText, textToOctets } from "../octets";

/** What a command is written for. */
export type Tool = "curl" | "fetch" | "powershell" | "httpie" | "http-file" | "wget";

/** The request that a command, a call or a file of requests would send first. */
export type Command = {
  readonly tool: Tool;
  readonly method: string;
  /** The address as it is written, with its variables filled in where the text says what they hold. */
  readonly url: string;
  /** Scheme, host and port, such as `https://api.example:8443`, in lower case; missing where the address names no host. */
  readonly origin?: string;
  readonly target: string;
  /** What is written, and what the tool adds because of it; not the lines that it adds to every request. Values are octets, one a character. */
  readonly fields: readonly FieldLine[];
  readonly content: string;
  /** In whole sentences, what of the command the request does not hold, and what was read otherwise than it may look. */
  readonly notes: readonly string[];
  /** The schemes of credentials that the tool would send and that `fields` does not hold: they answer a challenge, or are computed. */
  readonly later?: readonly string[];
};

/** The octets of a text in UTF-8, each as the character of its number. RFC 3629. */
export function octetsOf(text: string): string {
  // ASCII is the same in both, and most of what is pasted.
  return /^[\0-\x7F]*$/.test(text) ? text : octetsToText(encodeUtf8(text));
}

/** The text that octets spell in UTF-8; undefined where they spell none. RFC 3629 §3. */
export function textOf(octets: string): string | undefined {
  return /^[\0-\x7F]*$/.test(octets) ? octets : decodeUtf8(textToOctets(octets));
}

/** Reads octets as content, which is edited as text. Throws a GrammarError at the offset where they are no UTF-8. */
export function contentOf(octets: string, offset: number): string {
  const content = textOf(octets);
  if (content === undefined)
    throw new GrammarError("The content is not UTF-8, which is all that can be edited here", offset);
  return content;
}

/** The notes that are there, each once. */
export function sentences(...notes: readonly (string | false | undefined)[]): readonly string[] {
  return [...new Set(notes.filter((note) => typeof note === "string"))];
}
