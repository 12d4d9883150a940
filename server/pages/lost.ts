import type { ServerResponse } from "node:http";

/** Where the page lies that names what is near a path without a page. */
export const lostPage = "/lost";

/**
 * Where the framework answers 404, nothing of that answer goes out: `instead` is called to write another, which is a 404 whatever it
 * says. Every other answer goes out as it is written.
 */
export function onMissing(response: ServerResponse, instead: () => void): void {
  const { writeHead, flushHeaders, write, end } = response;
  const ours = new Set(response.getHeaderNames());
  let isMissing = false;
  const missing = (status: unknown = response.statusCode) => {
    isMissing ||= !response.headersSent && status === 404;
    return isMissing;
  };
  const out = (how: (...given: never[]) => unknown, given: readonly unknown[]) => Reflect.apply(how, response, given);
  response.writeHead = (...given: readonly unknown[]) => (missing(given[0]) ? response : out(writeHead, given));
  response.flushHeaders = () => missing() || out(flushHeaders, []);
  response.write = (...given: readonly unknown[]) => missing() || out(write, given);
  response.end = (...given: readonly unknown[]) => {
    if (!missing()) return out(end, given);
    // What the framework has wrapped around them for its own answer goes, too.
    Object.assign(response, { writeHead, flushHeaders, write, end });
    for (const name of response.getHeaderNames()) if (!ours.has(name)) response.removeHeader(name);
    stayMissing(response);
    instead();
    return response;
  };
}

/** Makes an answer a 404, whatever status is set later. */
export function stayMissing(response: ServerResponse): void {
  Object.defineProperty(response, "statusCode", { get: () => 404, set: () => undefined });
}
