import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { decodeBase64, encodeBase64, encodeHex, encodeUtf8 } from "../../../octets";
import type { Moment } from "../../scheme";
import { sameSecret } from "../../secret";

const timeOctets = 6;
const chanceOctets = 11;
const signatureOctets = 16;

/** Makes a nonce: the time in milliseconds, chance, and a signature of both and of the realm, in Base64 without padding. RFC 7616 §5.4. */
export function makeNonce(realm: string, { now, random, key }: Moment): string {
  const told = new Uint8Array(timeOctets + chanceOctets);
  told.set(octetsOf(Math.floor(now * 1000)));
  told.set(random(chanceOctets), timeOctets);
  return encodeBase64([...told, ...signature(told, realm, key)]);
}

/** Reads when a nonce was made, in seconds since 1970-01-01T00:00Z; undefined for one that this server did not make for this realm. */
export function nonceTime(nonce: string, realm: string, { key }: Moment): number | undefined {
  // 33 octets are 44 characters without padding, so one nonce has one spelling.
  const octets = decodeBase64(nonce);
  if (octets?.length !== timeOctets + chanceOctets + signatureOctets) return undefined;
  const told = octets.subarray(0, timeOctets + chanceOctets);
  if (!sameSecret(encodeHex(signature(told, realm, key)), encodeHex(octets.subarray(told.length)))) return undefined;
  return told.subarray(0, timeOctets).reduce((time, octet) => time * 256 + octet, 0) / 1000;
}

function signature(told: Uint8Array, realm: string, key: Uint8Array): Uint8Array {
  const named = encodeUtf8(`Digest nonce\n${realm}\n`);
  return hmac(sha256, key, Uint8Array.from([...named, ...told])).subarray(0, signatureOctets);
}

function octetsOf(time: number): Uint8Array {
  return Uint8Array.from(
    { length: timeOctets },
    (_, index) => Math.floor(time / 256 ** (timeOctets - 1 - index)) % 256,
  );
}
