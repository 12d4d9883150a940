import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { encodeBase64url, encodeUtf8 } from "../../octets";
import { clockSkew } from "../memory";
import type { Moment } from "../scheme";
import { sameSecret } from "../secret";

/** How long a nonce is good for, in seconds; from half of it on, a success brings the next one. */
export const nonceLifetime = 300;

// nonce = 1*NQCHAR, RFC 9449 §8.1
/** Makes a nonce that says in milliseconds when it was made, signed, so that no store is needed to know it again. RFC 9449 §8. */
export function makeNonce({ now, key }: Pick<Moment, "now" | "key">): string {
  return sign(Math.floor(now * 1000).toString(36), key);
}

/** When a nonce was made, in seconds since 1970-01-01T00:00Z; undefined where this server did not make it. */
export function nonceTime(nonce: string, { key }: Pick<Moment, "key">): number | undefined {
  const [made = ""] = nonce.split(".", 1);
  if (!/^[0-9a-z]{1,9}$/.test(made) || !sameSecret(nonce, sign(made, key))) return undefined;
  return Number.parseInt(made, 36) / 1000;
}

/** The age of a nonce in seconds; undefined where this server did not make it, or made it longer ago than it is good for. */
export function nonceAge(nonce: string, moment: Pick<Moment, "now" | "key">): number | undefined {
  const made = nonceTime(nonce, moment);
  if (made === undefined) return undefined;
  const age = moment.now - made;
  return age >= -clockSkew && age <= nonceLifetime ? Math.max(0, age) : undefined;
}

function sign(made: string, key: Uint8Array): string {
  const mac = hmac(sha256, key, encodeUtf8(`dpop-nonce ${made}`));
  return `${made}.${encodeBase64url(mac)}`;
}
