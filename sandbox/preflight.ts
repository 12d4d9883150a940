import { fieldValue, type RequestMessage } from "#http/message";
import { type Answered, withoutContent } from "./space/respond";

/** Whether a request is a CORS preflight, which a browser sends before the real request. Fetch, CORS-preflight request. */
export function isPreflight({ method, fields }: RequestMessage): boolean {
  const names = ["Origin", "Access-Control-Request-Method"];
  return method === "OPTIONS" && names.every((name) => fieldValue(fields, name) !== undefined);
}

/**
 * Answers a CORS preflight before anything is asked about credentials, because a browser sends none with it
 * and takes a 401 for a refusal of the whole call. Undefined for any other request. Fetch, CORS-preflight fetch.
 */
export function preflight(request: RequestMessage): Answered | undefined {
  if (!isPreflight(request)) return undefined;
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
