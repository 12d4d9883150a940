import { listElements } from "../list";
import { authenticationFields } from "./field-names/authentication";
import { browserFields } from "./field-names/browsers";
import { contextFields } from "./field-names/context";
import type { FieldName, FieldNameEntry } from "./field-names/field-name";
import { messageFields } from "./field-names/messages";
import { representationFields } from "./field-names/representations";

export type { FieldName };

// Fetch, "forbidden request-header", step 1.
const forbiddenNames = new Set([
  "accept-charset",
  "accept-encoding",
  "access-control-request-headers",
  "access-control-request-method",
  "connection",
  "content-length",
  "cookie",
  "cookie2",
  "date",
  "dnt",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "referer",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
]);

// Fetch, "forbidden request-header", step 3: these name a method, and fetch() itself refuses the forbidden methods.
const methodOverrides = new Set(["x-http-method", "x-http-method-override", "x-method-override"]);
const forbiddenMethods = new Set(["connect", "trace", "track"]);

// The Fetch standard lets a page set User-Agent: Firefox sends it, Chromium keeps its own.
const replacedNames = new Set(["user-agent"]);

/** The HTTP fields a learner meets, in alphabetical order. */
export const fieldNames: readonly FieldName[] = [
  ...messageFields,
  ...representationFields,
  ...authenticationFields,
  ...browserFields,
  ...contextFields,
]
  .map(complete)
  .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));

const byName = new Map(fieldNames.map((each) => [each.name.toLowerCase(), each]));

/** Finds a field by name, whatever its case; undefined for a name the site does not explain. */
export function fieldName(name: string): FieldName | undefined {
  return byName.get(name.toLowerCase());
}

/**
 * Says whether fetch() in a page drops the request field without an error. Fetch, "forbidden request-header".
 * @example droppedByBrowser("Cookie", "a=b") // true
 */
export function droppedByBrowser(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (forbiddenNames.has(lower) || lower.startsWith("proxy-") || lower.startsWith("sec-")) return true;
  return methodOverrides.has(lower) && listElements(value).some((method) => forbiddenMethods.has(method.toLowerCase()));
}

function complete(entry: FieldNameEntry): FieldName {
  if (replacedNames.has(entry.name.toLowerCase())) return { ...entry, fromBrowser: "set-by-browser" };
  return { ...entry, fromBrowser: droppedByBrowser(entry.name, "") ? "dropped" : "sent" };
}
