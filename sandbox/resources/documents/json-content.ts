import { decodeUtf8 } from "#http/octets";

/** Reads content as JSON, for which UTF-8 is the only encoding; undefined for anything else. RFC 8259 §2, §8.1. */
export function jsonIn(content: Uint8Array): { readonly value: unknown } | undefined {
  const text = decodeUtf8(content);
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}
