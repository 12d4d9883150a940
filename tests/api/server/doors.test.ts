import { expect, test } from "@playwright/test";
import { type FieldLine, fieldValues } from "#http/message";
import { type Read, readResponses } from "../../sandbox/read-responses";
import { portIn } from "../clients/relay";
import { type OwnServer, startServer } from "./started/own-server";
import { overTcp } from "./started/raw";

// The same octets go to the port, over the wire and, where a framework's own server lets them through, to the API routes.
let routes: OwnServer;
test.beforeAll(async () => {
  routes = await startServer({}, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", "0"]);
});
test.afterAll(() => routes.stop("SIGKILL").then(() => undefined));

const good = "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
const json = "Content-Type: application/json";
const request = (start: string, lines: readonly string[] = [], content = "") =>
  [
    `${start} HTTP/1.1`,
    "Host: sandbox.example",
    ...lines,
    ...(content === "" ? [] : [`Content-Length: ${content.length}`]),
    "Connection: close",
    "",
    content,
  ].join("\r\n");

/** Requests that every door reads, and so must answer alike. */
const readable: readonly (readonly [name: string, octets: string])[] = [
  ["no credentials", request("GET /api/sandbox/open-the-vault")],
  ["good credentials", request("GET /api/sandbox/open-the-vault", [good])],
  ["HEAD with good credentials", request("HEAD /api/sandbox/open-the-vault", [good])],
  ["credentials that cannot be read", request("GET /api/sandbox/open-the-vault", ["Authorization: Basic %"])],
  ["a method that is not allowed", request("DELETE /api/sandbox/open-the-vault")],
  ["four challenges", request("GET /api/sandbox/the-choice")],
  ["a hidden room", request("GET /api/sandbox/the-hidden-room")],
  ["an address that is not there", request("GET /api/sandbox/nothing")],
  ["an address below the API that is not there", request("GET /api/nope")],
  ["a Bearer token twice", request("GET /api/sandbox/the-scoped-api?access_token=a", ["Authorization: Bearer a"])],
  ["DPoP without a proof", request("GET /api/sandbox/the-bound-token", ["Authorization: DPoP a"])],
  [
    "a preflight",
    request("OPTIONS /api/sandbox/open-the-vault", ["Origin: http://a", "Access-Control-Request-Method: GET"]),
  ],
  ["content with a method that reads none", request("POST /api/sandbox/open-the-vault", [json], "{}")],
  [
    "a form that echoes",
    request("POST /api/httpbin/post?a=b", ["Content-Type: application/x-www-form-urlencoded"], "c=d&c=e"),
  ],
  ["JSON that echoes", request("PUT /api/httpbin/put", [json], '{"a":[1]}')],
  ["a 204", request("GET /api/status/204")],
  ["a 304", request("GET /api/status/304")],
  ["a 418", request("GET /api/status/418")],
  ["a 503 with Retry-After", request("GET /api/sandbox/busy")],
  ["a redirect", request("GET /api/sandbox/moved/301")],
  ["a condition that holds", request("GET /api/sandbox/precondition", ['If-None-Match: "v3"'])],
  ["a range", request("GET /api/sandbox/precondition", ["Range: bytes=0-4"])],
  ["a login", request("POST /api/sandbox/session/login", ["Content-Type: text/plain"], "a")],
  ["the metadata of a resource", request("GET /.well-known/oauth-protected-resource/api/sandbox/the-jwt-library")],
];

/** What only a server of our own can read or say; the framework's server answers these in its own way, or not at all. */
const rawOnly: readonly (readonly [name: string, octets: string, reason: string])[] = [
  [
    "two Authorization lines",
    request("GET /api/sandbox/open-the-vault", [good, good]),
    "Node keeps the first in silence",
  ],
  ["two Host lines", request("GET /api/sandbox/open-the-vault", ["Host: b"]), "Node keeps the first in silence"],
  ["TRACE", request("TRACE /api/sandbox/open-the-vault"), "a Web Request knows no TRACE"],
  ["a method nobody knows", request("BREW /api/sandbox/open-the-vault"), "the framework exports seven methods"],
  ["CONNECT", request("CONNECT library.example:80"), "a Web Request knows no CONNECT"],
  ["an absolute-form target elsewhere", request("GET http://library.example/"), "a framework is no proxy"],
  ["HTTP/2.0 in one line of text", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "Node answers an empty 400"],
  ["no version", "get\r\n\r\n", "Node answers an empty 400"],
  ["gzip, chunked", request("POST /api/httpbin/post", ["Transfer-Encoding: gzip, chunked"]), "Node does not decode it"],
  [
    "Transfer-Encoding in HTTP/1.0",
    "POST /api/httpbin/post HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "Node reads it",
  ],
  ["a target that cannot be decoded", request("GET /api/sandbox/%zz"), "the framework answers 400"],
  ["a target of 17 KiB", request(`GET /api/sandbox/${"a".repeat(17 * 1024)}`), "Node answers an empty 431"],
  ["a # in the target", request("GET /api/sandbox/open-the-vault#a"), "Node lets it pass"],
  ["103 Early Hints", request("GET /api/status/103"), "a Web Response has no 1xx"],
  ["a status of 799", request("GET /api/status/799"), "a Web Response ends at 599"],
  ["an unmet expectation", request("GET /api/sandbox/open-the-vault", ["Expect: tea"]), "Node answers an empty 417"],
];

for (const [name, octets] of [...readable, ...rawOnly.map(([name, octets]) => [name, octets] as const)]) {
  test(`the port and the wire answer alike: ${name}`, async ({ baseURL }) => {
    const [port, wire] = await Promise.all([atPort(portIn(baseURL), octets), overWire(baseURL ?? "", octets)]);
    expect(port.map(comparable)).toEqual(wire.map(comparable));
  });
}

for (const [name, octets] of readable) {
  test(`the API routes answer as the port does, but for what the framework adds: ${name}`, async ({ baseURL }) => {
    const [port, route] = await Promise.all([atPort(portIn(baseURL), octets), atRoutes(octets)]);
    expect(route.map(asFramework)).toEqual(port.map(asFramework));
  });
}

test("the port writes what the resource wrote: every challenge on a line of its own, names in their case, a length", async ({
  baseURL,
}) => {
  const [answer] = await atPort(portIn(baseURL), request("GET /api/sandbox/the-choice"));
  expect(fieldValues(answer?.fields ?? [], "WWW-Authenticate").map((value) => value.split(" ")[0])).toEqual([
    "Digest",
    "Digest",
    "Basic",
    "Bearer",
  ]);
  expect(answer?.fields.map(([each]) => each).filter((each) => each !== "WWW-Authenticate")).toEqual([
    "Content-Type",
    "Cache-Control",
    "Vary",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Sandbox-Decision",
    "Content-Length",
    "Date",
    "Connection",
  ]);
});

test("a 426 that asks for an upgrade leaves the connection open for the next request", async ({ baseURL }) => {
  const open = (path: string) => `GET ${path} HTTP/1.1\r\nHost: sandbox.example\r\n\r\n`;
  const answered = await overTcp(
    portIn(baseURL),
    `${open("/api/sandbox/upgrade")}${open("/api/status/426")}${request("GET /api/status/418")}`,
  );
  const read = readResponses(Buffer.from(answered, "latin1"), ["GET", "GET", "GET"]);
  expect(read.map(({ status }) => status)).toEqual([426, 426, 418]);
});

async function atPort(port: number, octets: string): Promise<readonly Read[]> {
  return readAll(Buffer.from(await overTcp(port, octets), "latin1"), octets);
}

// The framework's server takes a client that has said all it wants to say for one that has gone.
async function atRoutes(octets: string): Promise<readonly Read[]> {
  const answered = await overTcp(portIn(routes.at), octets, { halfClose: false });
  return readAll(Buffer.from(answered, "latin1"), octets);
}

async function overWire(base: string, octets: string): Promise<readonly Read[]> {
  const init = { method: "POST", headers: { "Content-Type": "message/http" }, body: Buffer.from(octets, "latin1") };
  return readAll(new Uint8Array(await (await fetch(`${base}/api/wire`, init)).arrayBuffer()), octets);
}

function readAll(octets: Uint8Array, sent: string): readonly Read[] {
  return readResponses(octets, [/^\S*/.exec(sent)?.[0] ?? ""], { chunked: true });
}

// Date and whatever is new in each answer.
function steady(text: string): string {
  return text.replace(/nonce="[^"]*"/g, 'nonce="…"').replace(/"(?:origin|seconds|iat)": .*/g, "");
}

function comparable({ fields, content, ...rest }: Read) {
  const lines = fields.map(([name, value]): FieldLine => [name, name === "Date" ? "…" : steady(value)]);
  return { ...rest, fields: lines.filter(([name]) => name !== "DPoP-Nonce"), content: steady(content) };
}

// The framework joins the lines of one name, writes names in lower case, frames by itself, and adds what its router varies by.
const framing = new Set(["date", "connection", "keep-alive", "transfer-encoding", "content-length", "dpop-nonce"]);
function asFramework({ status, fields, content }: Read) {
  const names = [...new Set(fields.map(([name]) => name.toLowerCase()))].filter((name) => !framing.has(name)).sort();
  const joined = names.map((name) => [name, withoutRouter(steady(fieldValues(fields, name).join(", ")))] as const);
  return { status, fields: joined, content: steady(content) };
}

function withoutRouter(value: string): string {
  return value.replace(/(?:, )?(?:rsc|next-[a-z-]+)(?:, )?/g, "").replace(/(?:, )?Accept-Encoding$/, "");
}
