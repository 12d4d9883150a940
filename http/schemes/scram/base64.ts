import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8 } from "../../octets";

/** Writes a text in Base64, encoded as UTF-8. */
export function textToBase64(text: string): string {
  return encodeBase64(encodeUtf8(text));
}

/** Reads a text that was written by `textToBase64`. Throws a SyntaxError for what is not Base64 or not UTF-8 within. */
export function base64ToText(data: string): string {
  const octets = decodeBase64(data);
  if (!octets) throw new SyntaxError("data is not Base64: expected groups of four, the last one padded");
  const text = decodeUtf8(octets);
  if (text === undefined) throw new SyntaxError("data holds octets that are not UTF-8");
  return text;
}
