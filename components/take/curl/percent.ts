import { encodeHex, octetsToText, textToOctets } from "#http/octets";

/** Writes an octet, given as its character, as `%` and two hexadecimal digits. RFC 3986 §2.1. */
export function escapedOctet(octet: string): string {
  return `%${encodeHex(textToOctets(octet)).toUpperCase()}`;
}

/** Reads every escape of a text as the octet it stands for; a `%` without two digits stays. RFC 3986 §2.1. */
export function withoutEscapes(octets: string): string {
  return octets.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => octetsToText([Number.parseInt(hex, 16)]));
}
