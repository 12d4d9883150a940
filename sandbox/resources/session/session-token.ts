import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { encodeHex, encodeUtf8 } from "#http/octets";
import type { Moment } from "#http/schemes/scheme";
import { sameSecret } from "#http/schemes/secret";

/** A session as its cookie tells it: its own name, and until when it holds, in seconds since 1970-01-01T00:00Z. */
export type Session = { readonly id: string; readonly until: number };

const form = /^([0-9a-f]{32})\.(\d{1,12})\.([0-9a-f]{64})$/;

/** Makes a new session of `seconds`, with the value that its cookie carries: name, end and signature. */
export function issueSession(moment: Moment, seconds: number): { readonly session: Session; readonly token: string } {
  const session = { id: encodeHex(moment.random(16)), until: Math.floor(moment.now) + seconds };
  return { session, token: `${session.id}.${session.until}.${signature(session, moment.key)}` };
}

/** Reads what `issueSession` wrote; undefined where it was not made with our key. Whether it still holds is another question. */
export function readSession(token: string, key: Uint8Array): Session | undefined {
  const [, id = "", until = "", signed = ""] = form.exec(token) ?? [];
  const session = { id, until: Number(until) };
  return id !== "" && sameSecret(signed, signature(session, key)) ? session : undefined;
}

function signature({ id, until }: Session, key: Uint8Array): string {
  return encodeHex(hmac(sha256, key, encodeUtf8(`session ${id} ${until}`)));
}
