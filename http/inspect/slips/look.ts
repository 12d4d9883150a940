import type { SlipId } from "./slip";

/** Looks for one mistake in credentials; undefined where it is not there. Throws nothing. */
export type Look = (text: string) => CredentialsSlip | undefined;

/** What a look has found, in offsets of the text that it was given. */
export type CredentialsSlip = {
  readonly id: SlipId;
  readonly says: string;
  readonly start: number;
  readonly end: number;
  readonly mended?: string;
};

/** The schemes that a token or a pair is sent with, as the source of a pattern. */
export const known = "basic|bearer|digest|dpop|token|negotiate|ntlm|oauth|apikey|jwt|hawk";

const lone = new RegExp(
  `^(?:${known}|hoba|kerberos|mutual|scram-sha-1|scram-sha-256|vapid|privatetoken|gnap|concealed)$`,
  "i",
);

/** Writes what was found; without `mended` where nobody can know what was meant. */
export function slip(id: SlipId, says: string, start: number, end: number, mended?: string): CredentialsSlip {
  return { id, says, start, end, ...(mended === undefined ? {} : { mended }) };
}

/** The scheme, and what stands behind it; the whole text alone where there is no white space. */
export function split(text: string): readonly string[] {
  const [, scheme, rest] = /^([^\s]+)\s+(\S[\s\S]*)$/.exec(text) ?? [];
  return scheme === undefined ? [text] : [scheme, (rest ?? "").trimEnd()];
}

/** Whether a word is the name of a scheme that is known, with nothing behind it. */
export function isLoneScheme(text: string): boolean {
  return lone.test(text);
}
