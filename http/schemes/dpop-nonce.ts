import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "jose";
import { sameSecret } from "../secret";
import type { Moment } from "./scheme";

/** How long a nonce is good for, in seconds; from half of it on, a success brings the next one. */
export const nonceLifetime = 300;

// nonce = 1*NQCHAR, RFC 9449 §8.1
/** Makes a nonce that says when it was made, signed, so that no store is needed to know it again. RFC 9449 §8. */
export function makeNonce({ now, key }: Pick<Moment, "now" | "key">): string {
  return sign(Math.floor(now).toString(36), key);
}

/** The age of a nonce in seconds; undefined where this server did not make it, or made it longer ago than it is good for. */
export function nonceAge(nonce: string, { now, key }: Pick<Moment, "now" | "key">): number | undefined {
  const [made = ""] = nonce.split(".");
  if (!/^[0-9a-z]{1,9}$/.test(made) || !sameSecret(nonce, sign(made, key))) return undefined;
  const age = Math.floor(now) - Number.parseInt(made, 36);
  return age >= 0 && age <= nonceLifetime ? age : undefined;
}

function sign(made: string, key: Uint8Array): string {
  const mac = hmac(sha256, key, new TextEncoder().encode(`dpop-nonce ${made}`));
  return `${made}.${base64url.encode(mac)}`;
}
