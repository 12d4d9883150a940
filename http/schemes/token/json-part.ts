import { decodeBase64url, showUtf8 } from "../../octets";
import { nestsTooDeep } from "../../representation/json-shape";

/** The members of a JSON object in base64url, as header and claims of a JWT are; undefined for anything else, and for what nests too deep. RFC 7515 §3. */
export function jsonPart(part: string): ReadonlyMap<string, unknown> | undefined {
  const text = showUtf8(decodeBase64url(part) ?? new Uint8Array());
  if (nestsTooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Map(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}
