import { jsonPart } from "../schemes/token/json-part";

/** Whether a text has the look of a JWT: three parts, the first one a JSON object in base64url. RFC 7519 §3. */
export function isJwt(text: string): boolean {
  return /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/.test(text);
}

/** Header and claims of a JWT, unchecked; empty where they are no JSON objects. Undefined for a text that is no JWT. RFC 7519 §3. */
export function openToken(
  text: string,
): { readonly header: ReadonlyMap<string, unknown>; readonly claims: ReadonlyMap<string, unknown> } | undefined {
  if (!isJwt(text)) return undefined;
  const [header = "", payload = ""] = text.split(".");
  return { header: jsonPart(header) ?? new Map(), claims: jsonPart(payload) ?? new Map() };
}

/** A time of a claim in words, in UTC: "2026-10-27 08:14". */
export function timeInWords(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `second ${seconds}` : date.toISOString().replace("T", " ").slice(0, 16);
}
