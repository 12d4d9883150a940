import { fieldValue, type RequestMessage } from "#http/message";
import { type Answered, withoutContent } from "./space/respond";

/**
 * Answers a CORS preflight before anything is asked about credentials, because a browser sends none with it
 * and takes a 401 for a refusal of the whole call. Undefined for any other request. Fetch, CORS-preflight fetch.
 */
export function preflight({ method, fields }: RequestMessage): Answered | undefined {
  const wanted = fieldValue(fields, "Access-Control-Request-Method");
  if (method !== "OPTIONS" || fieldValue(fields, "Origin") === undefined || wanted === undefined) return undefined;
  // Nothing of the request goes back: the wildcard stands for every name but Authorization. Fetch, CORS non-wildcard request-header name.
  return withoutContent(
    204,
    [{ question: "preflight", yes: true }],
    [
      ["Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"],
      ["Access-Control-Allow-Headers", "authorization, content-type, *"],
      ["Access-Control-Max-Age", "600"],
    ],
  );
}
