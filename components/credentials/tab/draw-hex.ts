import { encodeHex } from "#http/octets";

/** Draws octets by chance and writes them in lower-case hex: a nonce that nobody can guess. RFC 7616 §3.4, RFC 5802 §5.1. */
export function drawHex(octets: number): string {
  return encodeHex(crypto.getRandomValues(new Uint8Array(octets)));
}
