import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { originOf, queryOf } from "#http/target-uri";
import type { Part } from "../origin";
import { handlerOf, type Methods } from "../resource";
import { type Answered, withFields, withProblem } from "../space/respond";
import { about, aboutInHtml, description } from "./about";
import { cache, cacheFor, etag } from "./caching";
import { brotli, deflate, gzip } from "./content/coding";
import { echoLimit } from "./content/content";
import { form, linkPage, links } from "./content/hypertext";
import { image, imageIn } from "./content/images";
import { base64, bytes, range, stream, streamBytes, uuid } from "./content/octets";
import { deny, html, json, robots, utf8, xml } from "./content/samples";
import { delay, drip } from "./content/waiting";
import { cookies, deleteCookies, setCookies, setOneCookie } from "./cookies";
import { digestAuth } from "./digest";
import { clientAddress, echo } from "./echo/echo";
import { basicAuth, bearer, hiddenBasicAuth } from "./echo/who";
import { responseFields } from "./fields/response-fields";
import { onSite } from "./problems";
import { redirect, redirectTo } from "./redirects";
import { httpbinBase, ok, type Reply } from "./reply";
import { shared } from "./sharing";
import { status } from "./status";

const got = echo("args", "headers", "origin", "url");
const sent = echo("args", "data", "files", "form", "headers", "json", "origin", "url");
const all = echo("args", "data", "files", "form", "headers", "json", "method", "origin", "url");
const list: Reply = (call) => about(call, httpbinRoutes);
const landing: Reply = (call) => aboutInHtml(call, httpbinRoutes);
const spec: Reply = (call) => description(call, httpbinRoutes);
const ip: Reply = (call) => ok({ origin: clientAddress(call) });
const userAgent: Reply = ({ request }) => ok({ "user-agent": fieldValue(request.fields, "User-Agent") ?? null });

const anyMethod = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** An address: its methods, the pattern of its path, and what answers. */
type Route = readonly [methods: "any" | readonly (keyof Methods)[], pattern: string, reply: Reply];

const routes: readonly Route[] = [
  [["GET"], "/", list],
  [["GET"], "/legacy", landing],
  [["GET"], "/spec.json", spec],
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
  [["GET"], "/drip", drip],
  [["GET"], "/gzip", gzip],
  [["GET"], "/deflate", deflate],
  [["GET"], "/brotli", brotli],
  [["GET"], "/bytes/:n", bytes],
  [["GET"], "/stream-bytes/:n", streamBytes],
  [["GET"], "/range/:n", range],
  [["GET"], "/stream/:n", stream],
  [["GET"], "/base64/:value", base64],
  [["GET"], "/uuid", uuid],
  [["GET"], "/links/:n", links],
  [["GET"], "/links/:n/:offset", linkPage],
  [["GET"], "/forms/post", form],
  [["GET"], "/image", image],
  [["GET"], "/image/png", imageIn("image/png")],
  [["GET"], "/image/jpeg", imageIn("image/jpeg")],
  [["GET"], "/image/webp", imageIn("image/webp")],
  [["GET"], "/image/svg", imageIn("image/svg+xml")],
  [["GET"], "/html", html],
  [["GET"], "/json", json],
  [["GET"], "/xml", xml],
  [["GET"], "/robots.txt", robots],
  [["GET"], "/deny", deny],
  [["GET"], "/encoding/utf8", utf8],
];

/** What stands below a base, each address with its methods. */
export const httpbinRoutes = routes.map(([methods, pattern]) => ({
  methods: namesOf(methods),
  pattern,
}));

function namesOf(methods: Route[0]): readonly (keyof Methods)[] {
  return methods === "any" ? anyMethod : methods;
}

function methodsOf([methods, , reply]: Route, base: string, pageFor: PageFor): Methods {
  const answered: Methods["GET"] = (step) =>
    reply({ ...step, base, page: pageFor(originOf(step.request)), query: queryOf(step.request.target) });
  return Object.fromEntries(namesOf(methods).map((name) => [name, answered]));
}

/** Where the site's page about these addresses stands for who asked this origin; undefined where nobody knows. */
export type PageFor = (origin: string | undefined) => string | undefined;

/**
 * Makes the part that answers httpbin's addresses below a base, with httpbin's JSON, its cookies and its preflights: no answer
 * names an address above the base but the page about it. Where httpbin errs by an RFC, this does not.
 */
export function httpbinAt(base: string, pageFor: PageFor): Part {
  const paths = Object.fromEntries(routes.map((route) => [route[1], methodsOf(route, base, pageFor)]));
  // Nothing is listed, so that nobody can tell what is missing from what is hidden.
  const answerTo = handlerOf(paths, [], 200);
  return {
    own: ["preflight", "limit"],
    handler: async (request, segments, moment) => {
      const answered = tooMuch(request) ?? (await answerTo(request, segments, moment));
      return withFields(shared(request, onSite(answered, pageFor(originOf(request)))), harmless);
    },
  };
}

/** httpbin's addresses where they stand on the site's own hosts. */
export const httpbin: Part = httpbinAt(httpbinBase, () => "/httpbin");

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
