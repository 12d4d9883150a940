import { diagnose } from "#http/diagnose";
import { inspect } from "#http/inspect/inspect";
import { secretSpans } from "#http/inspect/paste/secrets";
import { readPasted } from "#http/inspect/read";
import { slipsIn } from "#http/inspect/slips/slips";
import { now } from "../fixtures/moment";
import type { Reader } from "./readers";

const head = 64 * 1024;
const message = 128 * 1024;

const asIs = (text: string) => text;
const pasted = [
  asIs,
  ...["WWW-Authenticate: ", "WWW-Authenticate: Digest a=", "Set-Cookie: ", "X: b\n", "X: b\n ", "X:"].map(
    (before) => (text: string) => `HTTP/1.1 401 No\n${before}${text}`,
  ),
  (text: string) => `> GET / HTTP/1.1\n> Authorization: Digest ${text}`,
  ...["Access-Control-Allow-Headers: ", "Proxy-Status: ", "Location: /login?", "Set-Cookie: __Host-a="].map(
    (before) => (text: string) =>
      `OPTIONS /api HTTP/1.1\nOrigin: a\nAccess-Control-Request-Method: A\n\nHTTP/1.1 302 No\n${before}${text}`,
  ),
  (text: string) =>
    `GET / HTTP/1.1\nAuthorization: Bearer ${text}\n\nHTTP/1.1 401 No\nWWW-Authenticate: Bearer realm="${text}"\n`,
  (text: string) => `HTTP/1.1 200 OK\n\n{"errors":[${text}`,
  (text: string) => `{"log":{"entries":[${JSON.stringify(text)}]}}`,
  (text: string) => `Request URL: https://a/\nStatus Code: 401\n${text}`,
  (text: string) => `{'Server': 'x', 'Date': ${text}`,
  (text: string) => `[Server: x, ${text}`,
  (text: string) => `Array\n(\n    [0] => ${text}`,
  (text: string) => `10:00:00 log > GET / HTTP/1.1\n10:00:01 log > ${text}`,
  (text: string) => `"GET /${text} HTTP/1.1" 401 ${text}`,
];
const secret = [
  asIs,
  ...["Authorization: Digest a=", "Cookie: ", "?token=", '{"authorization":"', "https://", "-u "].map(
    (before) => (text: string) => before + text,
  ),
];

/** What reads and judges a paste. */
export const inspectReaders: readonly Reader[] = [
  {
    name: "readPasted and inspect",
    read: (text) => inspect(readPasted(text).messages, now),
    limit: message,
    places: pasted,
  },
  {
    name: "readPasted and diagnose",
    read: (text) => diagnose(readPasted(text), now),
    limit: message,
    places: [
      ...pasted,
      (text) => `HTTP/1.1 403 Forbidden\n\n${text}`,
      (text) => `HTTP/1.1 200 OK\n\n{"error":"${text}`,
      (text) => `HTTP/1.1 401 ${text}`,
    ],
  },
  { name: "secretSpans", read: secretSpans, limit: message, places: secret },
  {
    name: "slipsIn",
    read: (text) => [slipsIn(text, "challenge"), slipsIn(text, "credentials")],
    limit: head,
    places: [
      asIs,
      (text) => `Basic realm=${text}`,
      (text) => `Bearer realm="${text}`,
      (text) => `Bearer realm='${text}`,
      (text) => `Bearer ${text}`,
      (text) => `Basic ${text}`,
    ],
  },
];
