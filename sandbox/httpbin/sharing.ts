import { isToken } from "#http/grammar";
import { listElements } from "#http/list";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import type { Answered } from "../space/respond";

const methods = "GET, POST, PUT, DELETE, PATCH, OPTIONS";
const hour = "3600";
// The names go back in a field, which has little room.
const namesLimit = 512;

/**
 * Shares an answer with every origin, and with none of them what cookies open: an origin that is reflected beside
 * Allow-Credentials would hand a visitor's cookies to any page. Of Cache-Control the address's own line counts. Fetch, CORS protocol.
 */
export function shared({ method, fields }: RequestMessage, answered: Answered): Answered {
  const { response } = answered;
  const own = response.fields.findIndex(([name]) => isCacheControl(name));
  const kept = response.fields.filter(([name], index) => !isCacheControl(name) || index === own);
  const more = method === "OPTIONS" ? preflightFields(fields) : [];
  return { ...answered, response: { ...response, fields: [...kept, ...more] } };
}

function preflightFields(fields: readonly FieldLine[]): readonly FieldLine[] {
  const names = listElements((fieldValue(fields, "Access-Control-Request-Headers") ?? "").slice(0, namesLimit));
  const allowed = names.filter(isToken).join(", ");
  return [
    ["Access-Control-Allow-Methods", methods],
    ["Access-Control-Max-Age", hour],
    ...(allowed === "" ? [] : [["Access-Control-Allow-Headers", allowed] as const]),
  ];
}

function isCacheControl(name: string): boolean {
  return name.toLowerCase() === "cache-control";
}
