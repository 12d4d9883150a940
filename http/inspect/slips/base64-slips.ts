import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8, octetsToText } from "../../octets";

/** The pair in a text of Base64, as Basic carries it; undefined where it holds none. RFC 7617 §2. */
export function pairIn(token: string): string | undefined {
  const octets = decodeBase64(token);
  const text = octets && (decodeUtf8(octets) ?? octetsToText(octets));
  return text?.includes(":") && !/[\0-\x1F\x7F]/.test(text) ? text : undefined;
}

/** A token in the alphabet of Base64, with its padding; undefined for what is neither Base64 nor base64url. RFC 4648 §4, §5. */
export function inBase64(token: string): string | undefined {
  const plain = token
    .replace(/%3D/gi, "=")
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/={1,8}$/, "");
  if (!/^[A-Za-z0-9+/]+$/.test(plain) || plain.length % 4 === 1) return undefined;
  return plain.padEnd(Math.ceil(plain.length / 4) * 4, "=");
}

/** The token of a pair that was put into Base64 twice, once; undefined for any other. */
export function onceIn(token: string): string | undefined {
  const octets = decodeBase64(token);
  const inner = octets && decodeUtf8(octets)?.trim();
  return inner !== undefined && pairIn(inner) !== undefined ? inner : undefined;
}

/** A pair in Base64. RFC 7617 §2. */
export function tokenOf(pair: string): string {
  return encodeBase64(encodeUtf8(pair));
}
