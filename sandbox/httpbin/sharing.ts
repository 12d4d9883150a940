import { isToken } from "#http/grammar";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import type { Answered } from "../respond";

const methods = "GET, POST, PUT, DELETE, PATCH, OPTIONS";
const hour = "3600";

/**
 * Shares an answer as httpbin does: with the origin that asks, its cookies included, or with everybody. Of a field that
 * comes twice and must not, the address's own line counts. Fetch, CORS protocol.
 */
export function shared({ method, fields }: RequestMessage, { response, decision }: Answered): Answered {
  const origin = fieldValue(fields, "Origin") ?? "";
  const allowed = /^[\x21-\x7E]+$/.test(origin) ? origin : "*";
  const more: readonly FieldLine[] = [
    ["Access-Control-Allow-Origin", allowed],
    ["Access-Control-Allow-Credentials", "true"],
    ["Vary", "Origin"],
    ...(method === "OPTIONS" ? preflightFields(fields) : []),
  ];
  const kept = response.fields.filter(([name], index) => {
    const lower = name.toLowerCase();
    if (lower === "access-control-allow-origin") return false;
    return lower !== "cache-control" || fieldIndex(response.fields, lower) === index;
  });
  return { response: { ...response, fields: [...kept, ...more] }, decision };
}

function preflightFields(fields: readonly FieldLine[]): readonly FieldLine[] {
  const names = (fieldValue(fields, "Access-Control-Request-Headers") ?? "").split(",").map((name) => name.trim());
  const allowed = names.filter(isToken).join(", ");
  return [
    ["Access-Control-Allow-Methods", methods],
    ["Access-Control-Max-Age", hour],
    ...(allowed === "" ? [] : [["Access-Control-Allow-Headers", allowed] as const]),
  ];
}

function fieldIndex(fields: readonly FieldLine[], lower: string): number {
  return fields.findIndex(([name]) => name.toLowerCase() === lower);
}
