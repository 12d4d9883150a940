import { methodExcerpt } from "#http/excerpt";
import { type FieldLine, fieldValue } from "#http/message";
import { cache, cacheFor, etag } from "./httpbin/caching";
import { gzip } from "./httpbin/coding";
import { echoLimit } from "./httpbin/content";
import { cookies, deleteCookies, setCookies, setOneCookie } from "./httpbin/cookies";
import { digestAuth } from "./httpbin/digest";
import { clientAddress, echo } from "./httpbin/echo";
import { base64, bytes, delay, range, stream, uuid } from "./httpbin/octets";
import { redirect, redirectTo } from "./httpbin/redirects";
import { type Call, exists, httpbinBase, ok, type Reply } from "./httpbin/reply";
import { responseFields } from "./httpbin/response-fields";
import { allowed, findRoute, type Route, takes } from "./httpbin/route";
import { deny, html, json, robots, utf8, xml } from "./httpbin/samples";
import { shared } from "./httpbin/sharing";
import { status } from "./httpbin/status";
import { basicAuth, bearer, hiddenBasicAuth } from "./httpbin/who";
import type { Handler } from "./origin";
import { type Answered, withFields, withNothing, withoutContent, withProblem } from "./respond";

const got = echo("args", "headers", "origin", "url");
const sent = echo("args", "data", "files", "form", "headers", "json", "origin", "url");
const all = echo("args", "data", "files", "form", "headers", "json", "method", "origin", "url");
const list: Reply = () => ok({ addresses: routes.map(([, pattern]) => httpbinBase + pattern) });
const ip: Reply = ({ request }) => ok({ origin: clientAddress(request.fields) });
const userAgent: Reply = ({ request }) => ok({ "user-agent": fieldValue(request.fields, "User-Agent") ?? null });

const routes: readonly Route[] = [
  [["GET"], "/", list],
  [["GET"], "/get", got],
  [["POST"], "/post", sent],
  [["PUT"], "/put", sent],
  [["PATCH"], "/patch", sent],
  [["DELETE"], "/delete", sent],
  ["any", "/anything/*", all],
  [["GET"], "/headers", echo("headers")],
  [["GET"], "/ip", ip],
  [["GET"], "/user-agent", userAgent],
  ["any", "/status/:codes", status],
  ["any", "/basic-auth/:user/:passwd", basicAuth],
  ["any", "/hidden-basic-auth/:user/:passwd", hiddenBasicAuth],
  ["any", "/bearer", bearer],
  ["any", "/digest-auth/:qop/:user/:passwd/:algorithm?/:stale_after?", digestAuth],
  [["GET"], "/cookies", cookies],
  [["GET"], "/cookies/set", setCookies],
  [["GET"], "/cookies/set/:name/:value", setOneCookie],
  [["GET"], "/cookies/delete", deleteCookies],
  [["GET"], "/redirect/:n", redirect("either")],
  [["GET"], "/relative-redirect/:n", redirect("relative")],
  [["GET"], "/absolute-redirect/:n", redirect("absolute")],
  ["any", "/redirect-to", redirectTo],
  [["GET", "POST"], "/response-headers", responseFields],
  [["GET"], "/cache", cache],
  [["GET"], "/cache/:seconds", cacheFor],
  [["GET"], "/etag/:etag", etag],
  ["any", "/delay/:seconds", delay],
  [["GET"], "/gzip", gzip],
  [["GET"], "/bytes/:n", bytes],
  [["GET"], "/stream-bytes/:n", bytes],
  [["GET"], "/range/:n", range],
  [["GET"], "/stream/:n", stream],
  [["GET"], "/base64/:value", base64],
  [["GET"], "/uuid", uuid],
  [["GET"], "/html", html],
  [["GET"], "/json", json],
  [["GET"], "/xml", xml],
  [["GET"], "/robots.txt", robots],
  [["GET"], "/deny", deny],
  [["GET"], "/encoding/utf8", utf8],
];

/** httpbin's addresses, with httpbin's JSON and its cookies, below `httpbinBase`. Where it errs by an RFC, this does not. */
export const httpbin: Handler = async (request, segments, moment) => {
  const query = new URLSearchParams(/\?([^#]*)/.exec(request.target)?.[1] ?? "");
  return withFields(shared(request, await answerTo({ request, query, moment, values: [] }, segments)), harmless);
};

// The content can be the sender's: on the site's own origin no browser may run it, guess its type or frame it.
const harmless: readonly FieldLine[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
];

function answerTo(call: Call, segments: readonly string[]): Answered | Promise<Answered> {
  const { method, content } = call.request;
  if (content.length > echoLimit) {
    const detail = `More than ${echoLimit} octets came.`;
    return withProblem(413, [{ question: "echo-short", yes: false, detail }]);
  }
  const found = findRoute(routes, segments);
  // The same whatever is missing or hidden, so that nobody can tell one from the other.
  if (!found) return withNothing([{ question: "resource-exists", yes: false }], []);
  const { route, values } = found;
  if (method === "OPTIONS") return withoutContent(200, [exists], [["Allow", allowed(route)]]);
  if (takes(route, method)) return route[2]({ ...call, values });
  const detail = `${methodExcerpt(method)} is not one of the methods of this resource.`;
  return withProblem(405, [exists, { question: "method-allowed", yes: false, detail }], [["Allow", allowed(route)]]);
}
