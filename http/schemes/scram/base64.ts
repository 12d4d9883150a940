const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Writes octets in Base64 with padding. RFC 4648 §4. */
export function formatBase64(octets: Uint8Array): string {
  return btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(""));
}

/** Writes a text in Base64, encoded as UTF-8. */
export function textToBase64(text: string): string {
  return formatBase64(new TextEncoder().encode(text));
}

/** Reads a text that was written by `textToBase64`. Throws a SyntaxError for what is not Base64 or not UTF-8 within. */
export function base64ToText(data: string): string {
  if (!base64.test(data)) throw new SyntaxError("data is not Base64: expected groups of four, the last one padded");
  const octets = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
  } catch (fault) {
    throw new SyntaxError("data holds octets that are not UTF-8", { cause: fault });
  }
}
