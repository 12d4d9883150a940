import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type Receipt, type ReceiptState, receiptParts, receiptStart } from "#http/exercise/receipt";
import { decodeBase64url, decodeUtf8, encodeBase64url, encodeUtf8 } from "#http/octets";

const receipted = z.tuple([z.string(), z.number(), z.number(), z.number(), z.string()]);
const payloadShape = z.tuple([z.number(), z.string(), z.array(receipted)]);
// What this server has signed is far below it.
const payloadLimit = 64 * 1024;

/**
 * Writes and signs a receipt: `kk1.`, the name of the key, the receipt as compressed JSON (RFC 1951) in base64url, and an HMAC with
 * SHA-256 over all that (RFC 2104). `secret` is the server's own, at least 32 octets.
 */
export function sealReceipt(secret: Uint8Array, { name, issued, solved }: Receipt): string {
  const rows = solved.map(({ id, at, hints, shown, mark }) => [id, at, hints, shown ? 1 : 0, mark]);
  const payload = deflateRawSync(encodeUtf8(JSON.stringify([issued, name, rows])), { level: 9 });
  const signed = `${receiptStart}${keyName(secret)}.${encodeBase64url(payload)}`;
  return `${signed}.${encodeBase64url(signatureOf(secret, signed))}`;
}

/** Reads a receipt that this server, or another with its secret, has signed; otherwise what the text is. Throws nothing. */
export function openReceipt(
  secret: Uint8Array,
  text: string,
): { readonly receipt: Receipt } | { readonly state: Exclude<ReceiptState, "genuine"> } {
  const parts = receiptParts(text);
  if (!parts) return { state: "damaged" };
  if (parts.key !== keyName(secret)) return { state: "other-key" };
  const signed = text.slice(0, text.lastIndexOf("."));
  // As text, for base64url has several letters for its last bits.
  const expected = encodeUtf8(encodeBase64url(signatureOf(secret, signed)));
  if (!timingSafeEqual(encodeUtf8(parts.signature), expected)) return { state: "forged" };
  const read = payloadShape.safeParse(unpacked(parts.payload));
  if (!read.success) return { state: "damaged" };
  const [issued, name, rows] = read.data;
  const solved = rows.map(([id, at, hints, shown, mark]) => ({ id, at, hints, shown: shown === 1, mark }));
  return { receipt: { name, issued, solved } };
}

// Only what was signed here is unpacked, and never more than is ever signed.
function unpacked(payload: string): unknown {
  try {
    const octets = inflateRawSync(decodeBase64url(payload) ?? "", { maxOutputLength: payloadLimit });
    return JSON.parse(decodeUtf8(new Uint8Array(octets)) ?? "");
  } catch {
    return undefined;
  }
}

function signatureOf(secret: Uint8Array, signed: string): Uint8Array {
  return createHmac("sha256", derive(secret, "receipts", 32))
    .update(signed)
    .digest();
}

// A key has a name, so that a receipt of another server is not taken for a forged one.
function keyName(secret: Uint8Array): string {
  return encodeBase64url(derive(secret, "receipts: name of the key", 4));
}

// RFC 5869: a key for this purpose alone.
function derive(secret: Uint8Array, purpose: string, octets: number): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, new Uint8Array(0), `knock-knock 1 ${purpose}`, octets));
}
