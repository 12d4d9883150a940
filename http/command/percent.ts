import { encodeHex, octetsToText, textToOctets } from "../octets";

/** Writes an octet, given as its character, as `%` and two hexadecimal digits. RFC 3986 §2.1. */
export function escapedOctet(octet: string): string {
  return `%${encodeHex(textToOctets(octet)).toUpperCase()}`;
}

/** Reads every escape of a text as the octet it stands for; a `%` without two digits stays. RFC 3986 §2.1. */
export function withoutEscapes(octets: string): string {
  return octets.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => octetsToText([Number.parseInt(hex, 16)]));
}

/** Escapes every octet but the unreserved ones; a space becomes `space`. RFC 3986 §2.3. */
export function escapedData(octets: string, space: "+" | "%20" = "%20"): string {
  return octets.replace(/[^A-Za-z0-9\-._~]/g, (octet) => (octet === " " ? space : escapedOctet(octet)));
}

/** Escapes what a request target may not hold: everything but visible ASCII. RFC 9112 §3.2. */
export function escapedTarget(octets: string): string {
  return octets.replace(/[^\x21-\x7E]/g, escapedOctet);
}
