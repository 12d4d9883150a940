import type { FieldLine } from "#http/message";
import { policyAddressLimit } from "#http/policy/address";
import { contentLimit } from "#sandbox/content-limit";
import { echoLimit } from "#sandbox/httpbin/content/content";
import { wireLimits } from "#server/content-limits";
import { headLimit } from "#server/listener/head-fault";
import { origin } from "#server/origin";
import { formFault, formLimit } from "#server/pages/form-fault";
import { isRouterState } from "#server/pages/router-state";
import type { Reader } from "./readers";

const asIs = (text: string) => text;
const host: FieldLine = ["Host", "knock.example"];
const urlencoded = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=b";
const part = (text: string, name = "a") => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
const inForm = [asIs, (text: string) => `${part(text)}--b--\r\n`, (text: string) => `${part("a", text)}--b--\r\n`];
const inJson = [asIs, (text: string) => `{"a":${JSON.stringify(text)}}`];

function asks(line: string, fields: readonly FieldLine[] = [], content = ""): Promise<unknown> {
  const [method = "", target = ""] = line.split(" ");
  return origin({ method, target, fields: [host, ...fields], content: new TextEncoder().encode(content) });
}

function content(line: string, type: string, limit: number, places: Reader["places"] = [asIs]): Reader {
  return { name: `${line}, ${type}`, read: (text) => asks(line, [["Content-Type", type]], text), limit, places };
}

// What no head can hold stands for what it can.
function field(line: string, name: string, before = ""): Reader {
  const read = (text: string) => asks(line, [[name, before + text.replace(/[^\t\x20-\x7E\x80-\xFF]/g, " ")]]);
  return { name: `${line}, ${name}: ${before}…`, read, limit: headLimit };
}

function address(
  before: string,
  after: string,
  limit: number,
  places: Reader["places"] = [encodeURIComponent],
): Reader {
  return { name: before + after, read: (text) => asks(`GET ${before}${text}${after}`), limit, places };
}

const contents: readonly Reader[] = [
  ...["POST post", "PUT put"].map((line) => content(line.replace(" ", " /api/httpbin/"), urlencoded, echoLimit)),
  content("POST /api/httpbin/anything", "application/json", echoLimit, inJson),
  content("POST /api/httpbin/anything", multipart, echoLimit, inForm),
  content("POST /api/sandbox/token", urlencoded, contentLimit, [
    asIs,
    (text) => `grant_type=client_credentials&scope=${text}`,
  ]),
  content("POST /api/sandbox/session/login", urlencoded, contentLimit, [asIs, (text) => `user=Ali&password=${text}`]),
  content("POST /api/sandbox/session/login", "application/json", contentLimit, inJson),
  content("POST /api/sandbox/inbox", "application/json", contentLimit, inJson),
  content("PUT /api/sandbox/booking", "application/json", contentLimit, [
    ...inJson,
    (text) => JSON.stringify({ seat: text }),
  ]),
  content("POST /api/sandbox/orders", "application/json", contentLimit, [
    ...inJson,
    (text) => JSON.stringify({ item: text, quantity: 1 }),
  ]),
  content("POST /api/sandbox/library", urlencoded, contentLimit),
];

const fields: readonly Reader[] = [
  ...["Basic", "Digest", "Bearer", "DPoP", "SCRAM-SHA-256", 'SCRAM-SHA-256 data="', 'Digest username="'].map((scheme) =>
    field("GET /api/sandbox/the-choice", "Authorization", `${scheme} `),
  ),
  field("GET /api/sandbox/the-two-rounds", "Authorization", 'SCRAM-SHA-256 realm="a", data='),
  field("GET /api/sandbox/the-bound-token", "DPoP"),
  field("GET /api/sandbox/session", "Cookie"),
  field("GET /api/sandbox/negotiation", "Accept"),
  field("GET /api/sandbox/precondition", "If-None-Match"),
  field("GET /api/sandbox/precondition", "Range", "bytes="),
  field("OPTIONS /api/sandbox/inbox", "Access-Control-Request-Headers"),
  field("GET /api/httpbin/cookies", "Cookie"),
  field("GET /api/httpbin/gzip", "Accept-Encoding", "gzip"),
  field("GET /api/httpbin/etag/a", "If-None-Match"),
  field("GET /api/httpbin/digest-auth/auth/a/b", "Authorization", "Digest "),
  field("GET /api/httpbin/get", "X-Forwarded-For"),
];

const addresses: readonly Reader[] = [
  address("/api/sandbox/~1.", "/a", policyAddressLimit, [
    (text) => Buffer.from(text).toString("base64url"),
    (text) => Buffer.from(JSON.stringify({ version: 1, realm: text, [text]: [] })).toString("base64url"),
    asIs,
  ]),
  address("/api/httpbin/response-headers?", "", headLimit, [asIs, (text) => `a=${encodeURIComponent(text)}`]),
  address("/api/httpbin/cookies/set?", "", headLimit, [asIs, (text) => `a=${encodeURIComponent(text)}`]),
  address("/api/httpbin/redirect-to?url=", "", headLimit),
  address("/api/httpbin/status/", "", headLimit),
  address("/api/status/404?phrase=", "", headLimit, [asIs, encodeURIComponent]),
  address("/api/httpbin/base64/", "", headLimit),
  address("/api/httpbin/get?", "", headLimit, [asIs, encodeURIComponent]),
  address("/api/", "", headLimit, [asIs, (text) => text.replaceAll("a", "/")]),
];

const wire = [
  asIs,
  (text: string) => `GET / HTTP/1.1\r\nHost: a\r\nX: b${text}c\r\n\r\n`,
  (text: string) => `GET / HTTP/9.9x\r\nHost: a\r\nX: b${text}c\r\n\r\n`,
  (text: string) => `GET /${text} HTTP/1.1\r\nHost: a\r\n\r\n`,
  (text: string) => `POST /api/sandbox/inbox HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${text}`,
];

/** Every address that takes content, and those whose address or fields are read with care. */
export const doors: readonly Reader[] = [
  ...contents,
  ...fields,
  ...addresses,
  content("POST /api/wire", "message/http", wireLimits.sent, wire),
  {
    name: "the guard of the pages' forms",
    read: (text) => formFault([["Content-Type", multipart]], new TextEncoder().encode(text)),
    limit: formLimit,
    places: [
      ...inForm,
      (text) => `${part("", "$ACTION_REF_1")}${part(text, "$ACTION_1:0")}${part(text, "$ACTION_1:1")}--b--\r\n`,
    ],
  },
  { name: "isRouterState", read: isRouterState, limit: headLimit, places: [asIs, encodeURIComponent] },
];
