import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";

/** A resource of the server that is no exercise: what it shows, where it stands, and the codes it really answers with. */
export type ShownResource = {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  /** What can be tried there, in a sentence. */
  readonly line: string;
  readonly start: Draft;
  /** The address it stands at, and all below it. */
  readonly base: string;
  /** The codes that a request in earnest can get here, beside 200. */
  readonly answers: readonly number[];
};

/** What the resources teach, in the order to meet it in. */
export const groups = [
  "Passwords: 401 and 403",
  "Challenge and response",
  "Tokens",
  "Several schemes",
  "Keys and sessions",
  "Limits and refusals",
  "Redirects",
  "Content and conditions",
  "Gateways and caches",
  "Bad examples",
  "Every code",
] as const;

/** What a resource teaches. */
export type Group = (typeof groups)[number];

const sandbox = "/api/sandbox/";
const json: FieldLine = ["Content-Type", "application/json"];

function get(target: string, ...fields: readonly FieldLine[]): Draft {
  return { method: "GET", target, fields, content: "" };
}

function at(
  id: string,
  rest: Omit<ShownResource, "id" | "base" | "start"> & { readonly start?: Draft },
): ShownResource {
  const base = `${sandbox}${id}`;
  return { id, base, start: get(base), ...rest };
}

/** Every resource that is no exercise, in order. */
export const shownResources: readonly ShownResource[] = [
  at("api-key", {
    title: "An API key",
    group: "Keys and sessions",
    line: "A key in a header of its own: none, a wrong one, and one for too small a plan.",
    answers: [401, 403],
  }),
  at("session", {
    title: "A session cookie",
    group: "Keys and sessions",
    line: "Log in by POST, get a cookie, and see a page and an API refuse whoever has none.",
    answers: [401],
  }),
  at("forget", {
    title: "Log out by HTTP",
    group: "Keys and sessions",
    line: "POST: Clear-Site-Data asks the browser to forget this site's cookies and the credentials that it keeps.",
    start: { method: "POST", target: `${sandbox}forget`, fields: [], content: "" },
    answers: [403],
  }),
  at("limited", {
    title: "A rate limit",
    group: "Limits and refusals",
    line: "Five requests in ten seconds, then 429 with Retry-After. Press Send six times.",
    answers: [429],
  }),
  at("busy", {
    title: "A busy server",
    group: "Limits and refusals",
    line: "503: it cannot answer for now, and says when to come back.",
    answers: [503],
  }),
  at("blocked", {
    title: "A page the law forbids",
    group: "Limits and refusals",
    line: "451, with a link to who demanded it.",
    answers: [451],
  }),
  at("payment", {
    title: "A paywall",
    group: "Limits and refusals",
    line: "402: the code that HTTP reserves and does not define.",
    answers: [402],
  }),
  at("portal", {
    title: "A captive portal",
    group: "Limits and refusals",
    line: "511: the network, not the server, wants a login first.",
    answers: [511],
  }),
  at("gone", {
    title: "A page that is gone",
    group: "Limits and refusals",
    line: "410: it was here once, and will not come back.",
    answers: [410],
  }),
  at("upgrade", {
    title: "Another protocol",
    group: "Limits and refusals",
    line: "426 says in Upgrade which protocol it wants.",
    answers: [426],
  }),
  at("moved", {
    title: "Moved",
    group: "Redirects",
    line: "301, 302, 303, 307 and 308, all to one place that tells how you arrived. Send by raw HTTP to see them.",
    start: get(`${sandbox}moved/301`),
    answers: [301, 302, 303, 307, 308],
  }),
  at("negotiation", {
    title: "Two types, three languages",
    group: "Content and conditions",
    line: "Accept and Accept-Language choose the answer, and 406 where nothing fits.",
    start: get(`${sandbox}negotiation`, ["Accept", "text/plain"], ["Accept-Language", "de"]),
    answers: [406],
  }),
  at("inbox", {
    title: "A mailbox for JSON",
    group: "Content and conditions",
    line: "It takes one media type. Anything else is 415, and JSON that is broken is 400.",
    start: { method: "POST", target: `${sandbox}inbox`, fields: [["Content-Type", "text/plain"]], content: "Hello" },
    answers: [415, 400, 405],
  }),
  at("booking", {
    title: "A seat that is taken",
    group: "Content and conditions",
    line: "PUT a seat: a free one is yours, a taken one is 409, and what is no seat is 422.",
    start: { method: "PUT", target: `${sandbox}booking`, fields: [json], content: '{ "seat": "1A" }' },
    answers: [409, 422],
  }),
  at("precondition", {
    title: "A document with a version",
    group: "Content and conditions",
    line: "ETag, If-Match, If-None-Match and Range: 304, 206, 412, 416 and 428.",
    answers: [304, 206, 412, 416, 428],
  }),
  at("orders", {
    title: "An order, and twelve mistakes",
    group: "Content and conditions",
    line: "Orders 7, 9 and 12 of a shop: 400, 404 to 406, 409 to 413, 415, 422 and 428, each for a mistake of its own.",
    start: {
      method: "POST",
      target: `${sandbox}orders`,
      fields: [json],
      content: '{ "item": "lamp", "quantity": 0 }',
    },
    answers: [404, 400, 405, 406, 409, 410, 411, 412, 413, 415, 422, 428, 201, 204, 304],
  }),
  at("the-gateway", {
    title: "A gateway before a server that fails",
    group: "Gateways and caches",
    line: "upstream=refuses, rubbish, sleeps or overloaded: 502, 504 and 503 of the gateway. With forbids, a 403 of the server behind it.",
    start: get(`${sandbox}the-gateway?upstream=refuses`),
    answers: [502, 504, 503, 403, 400],
  }),
  at("kept", {
    title: "A shared cache",
    group: "Gateways and caches",
    line: "kept/, a name of your own, and missing, refused, varied, private, challenge or limited: which refusals are shown again.",
    start: get(`${sandbox}kept/me/refused`),
    answers: [403, 404, 401, 429, 400],
  }),
  at("the-bot-check", {
    title: "A check for browsers",
    group: "Gateways and caches",
    line: "A 403 in HTML that no credentials change. POST /check sets a cookie that opens it: send both by raw HTTP.",
    answers: [403],
  }),
  at("the-leaky-room", {
    title: "Hidden rooms that leak",
    group: "Bad examples",
    line: "/allow, /length, /vary, /list and /options each betray themselves; /sealed does not. Compare with /never-was.",
    start: get(`${sandbox}the-leaky-room/sealed`),
    answers: [404, 405],
  }),
  at("the-strict-api", {
    title: "An API for pages elsewhere",
    group: "Bad examples",
    line: "CORS in stages: /asks-first, /silent, /mute and /star each have one mistake, /right has none. Send Origin by raw HTTP.",
    start: get(`${sandbox}the-strict-api/right`, ["Origin", "https://shop.example"]),
    answers: [401, 204],
  }),
  at("the-bare-401", {
    title: "A 401 without a challenge",
    group: "Bad examples",
    line: "A bad example: it refuses with 401 and does not say what it wants. It knows Ali and Morgiana.",
    answers: [401],
  }),
  at("the-reading-room", {
    title: "The reading room (MCP)",
    group: "Tokens",
    line: "A server for agents. The 401 says where a token comes from, and the 403 which scope it lacks.",
    start: {
      method: "POST",
      target: `${sandbox}the-reading-room`,
      fields: [json, ["Accept", "application/json, text/event-stream"]],
      content:
        '{ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "me", "version": "1" } } }',
    },
    answers: [401, 403, 400, 405, 406, 415],
  }),
  {
    id: "status",
    title: "Any status code",
    group: "Every code",
    line: "/api/status/ and a number: that code, for real.",
    base: "/api/status",
    start: get("/api/status/418"),
    answers: [],
  },
  {
    id: "httpbin",
    title: "httpbin",
    group: "Every code",
    line: "The addresses of httpbin: echo, cookies, redirects, delays, caching and more.",
    base: "/api/httpbin",
    start: get("/api/httpbin/get"),
    answers: [],
  },
];

/** The resource where a code is earned, and not only shown: the one that is named first for it; undefined where there is none. */
export function resourceAnswering(code: number): ShownResource | undefined {
  const named = shownResources.filter(({ answers }) => answers.includes(code));
  return named.find(({ answers }) => answers[0] === code) ?? named[0];
}

/** A resource that is no exercise, by its name; undefined where there is none. */
export function shownResource(id: string): ShownResource | undefined {
  return shownResources.find((each) => each.id === id);
}
