import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { queryOf } from "#http/target-uri";
import type { Part } from "../origin";
import { handlerOf, type Methods } from "../resource";
import { type Answered, withFields, withProblem } from "../space/respond";
import { cache, cacheFor, etag } from "./caching";
import { gzip } from "./content/coding";
import { echoLimit } from "./content/content";
import { base64, bytes, delay, range, stream, uuid } from "./content/octets";
import { deny, html, json, robots, utf8, xml } from "./content/samples";
import { cookies, deleteCookies, setCookies, setOneCookie } from "./cookies";
import { digestAuth } from "./digest";
import { clientAddress, echo } from "./echo/echo";
import { basicAuth, bearer, hiddenBasicAuth } from "./echo/who";
import { responseFields } from "./fields/response-fields";
import { redirect, redirectTo } from "./redirects";
import { httpbinBase, ok, type Reply } from "./reply";
import { shared } from "./sharing";
import { status } from "./status";

const got = echo("args", "headers", "origin", "url");
const sent = echo("args", "data", "files", "form", "headers", "json", "origin", "url");
const all = echo("args", "data", "files", "form", "headers", "json", "method", "origin", "url");
const list: Reply = () => ok({ addresses: routes.map(([, pattern]) => httpbinBase + pattern) });
const ip: Reply = ({ request }) => ok({ origin: clientAddress(request.fields) });
const userAgent: Reply = ({ request }) => ok({ "user-agent": fieldValue(request.fields, "User-Agent") ?? null });

/** An address: its methods, the pattern of its path, and what answers. */
type Route = readonly [methods: "any" | readonly (keyof Methods)[], pattern: string, reply: Reply];

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

const anyMethod = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** What stands below `httpbinBase`: the pattern of each path, as `Paths` writes it, and its methods. */
export const httpbinRoutes = routes.map(([methods, pattern]) => ({
  pattern,
  methods: methods === "any" ? anyMethod : methods,
}));

function methodsOf([methods, , reply]: Route): Methods {
  const answered: Methods["GET"] = (step) => reply({ ...step, query: queryOf(step.request.target) });
  const names = methods === "any" ? anyMethod : methods;
  return Object.fromEntries(names.map((name) => [name, answered]));
}

const paths = Object.fromEntries(routes.map((route) => [route[1], methodsOf(route)]));
// Nothing is listed, so that nobody can tell what is missing from what is hidden.
const answerTo = handlerOf(paths, [], 200);

/** httpbin's addresses, with httpbin's JSON, its cookies and its preflights, below `httpbinBase`. Where it errs by an RFC, this does not. */
export const httpbin: Part = {
  own: ["preflight", "limit"],
  handler: async (request, segments, moment) => {
    const answered = tooMuch(request) ?? (await answerTo(request, segments, moment));
    return withFields(shared(request, answered), harmless);
  },
};

// The content can be the sender's: on the site's own origin no browser may run it, guess its type or frame it.
const harmless: readonly FieldLine[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"],
];

function tooMuch({ content }: RequestMessage): Answered | undefined {
  if (content.length <= echoLimit) return undefined;
  const detail = `More than ${echoLimit} octets came.`;
  // RFC 9110 §15.5.14
  return withProblem(413, [{ question: "echo-short", yes: false, detail }]);
}
