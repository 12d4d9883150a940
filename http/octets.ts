const base64Form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
// Every length but those that leave a single letter over.
const base64urlForm = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Writes a text in UTF-8; half a surrogate pair becomes U+FFFD. RFC 3629. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Reads octets as UTF-8, a byte order mark included; undefined where they are not. RFC 3629 §3. */
export function decodeUtf8(octets: Uint8Array): string | undefined {
  try {
    return strict.decode(octets);
  } catch {
    return undefined;
  }
}

/** Reads octets as UTF-8; what is not becomes U+FFFD. */
export function showUtf8(octets: Uint8Array): string {
  return lenient.decode(octets);
}

/** Writes octets as a text of as many characters, U+0000 to U+00FF: how a message is kept as it was on the wire. */
export function octetsToText(octets: Iterable<number>): string {
  return Array.from(octets, (octet) => String.fromCharCode(octet)).join("");
}

/** Reads a text of one character an octet; of a character beyond U+00FF the low octet is taken. */
export function textToOctets(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Writes octets in Base64 with padding. RFC 4648 §4. */
export function encodeBase64(octets: Iterable<number>): string {
  return btoa(octetsToText(octets));
}

/** Reads Base64 with its padding; undefined for anything else. RFC 4648 §4. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  return base64Form.test(text) ? textToOctets(atob(text)) : undefined;
}

/** Writes octets in base64url without padding. RFC 4648 §5, RFC 7515 §2. */
export function encodeBase64url(octets: Iterable<number>): string {
  return encodeBase64(octets).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads base64url without padding; undefined for anything else. RFC 4648 §5. */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  return base64urlForm.test(text) ? textToOctets(atob(text.replaceAll("-", "+").replaceAll("_", "/"))) : undefined;
}

/** Writes octets as hexadecimal digits, two in lower case for each. */
export function encodeHex(octets: Iterable<number>): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
}
