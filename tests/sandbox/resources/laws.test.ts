import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseChallenges } from "#http/challenge";
import { parseDecision } from "#http/decision/decision";
import { type FieldLine, fieldValue, fieldValueFault, fieldValues, type RequestMessage } from "#http/message";
import { requiredFields, statusCode } from "#http/registry/status-codes";
import { resources } from "#sandbox/resources/index";
import { toWebResponse } from "#server/web/web";
import { sandboxOrigin } from "#tests/sandbox/exchange";

const paths = [
  "",
  "/",
  "/login",
  "/logout",
  "/page",
  "/api",
  "/live",
  "/here",
  "/303",
  "/7",
  "/9",
  "/12",
  "/nowhere",
  "/__proto__",
  "/%ff",
  "/check",
  "/me/missing",
  "/me/refused",
  "/me/varied",
  "/me/challenge",
  "/me/limited",
  "/a.b/private",
  "/allow",
  "/length",
  "/vary",
  "/options",
  "/sealed",
  "/asks-first",
  "/silent",
  "/star",
  "?upstream=refuses",
  "?upstream=overloaded",
  "?upstream=forbids",
];
const target = fc
  .tuple(fc.constantFrom(...resources.keys(), "constructor", "~1.e30"), fc.constantFrom(...paths))
  .map(([name, path]) => `/api/sandbox/${name}${path}`);
const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "constructor");

const values: Readonly<Record<string, readonly string[]>> = {
  "X-API-Key": ["metro-free-5c1d", "metro-gold-8e2b", "wrong"],
  Cookie: ["passed=1.00", "session=", "session=00", `session=${"a".repeat(32)}.1.${"b".repeat(64)}`],
  "Content-Type": [
    "application/json",
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/merge-patch+json",
  ],
  "Content-Encoding": ["gzip", "identity"],
  "Content-Length": ["0"],
  "If-Match": ['"v3"', '"v2"', "*", "v3", '"order-9-v5"'],
  "If-None-Match": ['"v3"', 'W/"v3"', "*"],
  "If-Modified-Since": ["Tue, 07 May 2024 10:00:00 GMT", "now"],
  "If-Unmodified-Since": ["Tue, 07 May 2024 09:00:00 GMT", "now"],
  "If-Range": ['"v3"', '"v2"'],
  Range: ["bytes=0-4", "bytes=-0", "bytes=0-1,4-5", "bytes=900-", "lines=1"],
  Accept: ["text/plain", "image/*", "*/*;q=0", "application/json;q=0.5, text/*"],
  "Accept-Language": ["el", "fr", "*;q=0"],
  "MCP-Protocol-Version": ["2025-06-18", "1"],
  "Sec-Fetch-Site": ["cross-site", "same-origin"],
  "X-Forwarded-Proto": ["https", "http"],
  Authorization: [
    "Basic QWxpOmZvcnR5IGphcnM=",
    "Basic TW9yZ2lhbmE6Ym9pbGluZyBvaWw=",
    "Bearer x",
    "Bearer e30.e30.AA",
    "Bearer a b",
    "Basic",
  ],
  Origin: ["https://example.org"],
  "Access-Control-Request-Method": ["PUT"],
};
const octets = fc.stringMatching(/^[\t\x20-\x7E\x80-\xFF]{0,40}$/);
const fieldLine: fc.Arbitrary<FieldLine> = fc
  .constantFrom(...Object.keys(values))
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...(values[name] ?? [""])), octets)));
const content = fc.oneof(
  fc.constantFrom("", "{}", "{", '{"seat":"3B"}', '{"seat":"1A"}', "user=Ali&password=forty+jars", "null", "[]"),
  fc.constantFrom('{"item":"lamp","quantity":0}', '{"item":"lamp","quantity":1}', " ".repeat(3000)),
  fc.string({ unit: "binary" }),
);
const anyRequest: fc.Arbitrary<RequestMessage> = fc.record({
  method,
  target,
  fields: fc.array(fieldLine, { maxLength: 6 }),
  content: content.map((text) => new TextEncoder().encode(text)),
});

// One thrown error in place of many expectations: each of those costs more than the answer itself.
function insist(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`Broken: ${promise}`);
}

const redirections = [301, 302, 303, 307, 308];

// The one bad example, which lacks its challenge on purpose.
function isBare({ target }: RequestMessage): boolean {
  return /^\/api\/sandbox\/the-bare-401\/?(?:\?|$)/.test(target);
}

async function keepsTheRules(request: RequestMessage): Promise<void> {
  const { response, decision } = await sandboxOrigin()(request);
  const { status, fields } = response;
  const value = (name: string) => fieldValue(fields, name);
  insist(statusCode(status)?.registered === true && status !== 500, `a status that was meant, not ${status}`);
  const due = isBare(request) ? [] : requiredFields(status);
  for (const name of due) insist(value(name) !== undefined, `${status} carries ${name}`);
  if (status === 401 && !isBare(request))
    insist(parseChallenges(fieldValues(fields, "WWW-Authenticate")).length > 0, "401 challenges");
  if (redirections.includes(status)) insist(value("Location")?.startsWith("/api/sandbox/") === true, "Location stays");
  if (statusCode(status)?.content === "never") insist(response.content.length === 0, `${status} has no content`);
  for (const [name, each] of fields) insist(fieldValueFault(each) === undefined, `${name} can be written`);
  if (!request.target.startsWith("/api/sandbox/kept/")) insist(value("Cache-Control") === "no-store", "no-store");
  const told = parseDecision(value("Sandbox-Decision") ?? "").map(({ question, yes }) => `${question} ${yes}`);
  insist(told.join() === decision.map(({ question, yes }) => `${question} ${yes}`).join(), "Sandbox-Decision tells");
  toWebResponse(response, request.method);
}

test("whatever is asked, a resource gives an answer that keeps the rules of its status, and never a 500", async () => {
  await expect(fc.assert(fc.asyncProperty(anyRequest, keepsTheRules), { numRuns: 1500 })).resolves.toBeUndefined();
});

async function headIsGet(request: RequestMessage): Promise<void> {
  // RFC 9110 §14.2: Range means something for GET alone.
  const fields = request.fields.filter(([name]) => name !== "Range");
  const { response: get } = await sandboxOrigin()({ ...request, fields, method: "GET" });
  const { response: head } = await sandboxOrigin()({ ...request, fields, method: "HEAD" });
  const told = head.fields.map(([name, value]) => [name, value.replaceAll("HEAD is not", "GET is not")]);
  insist(head.status === get.status, `${head.status} is ${get.status}`);
  insist(JSON.stringify(told) === JSON.stringify(get.fields), "the same fields");
  insist(toWebResponse(head, "HEAD").body === null, "no content");
}

test("whatever is asked, HEAD tells the same as GET, and brings no content", async () => {
  await expect(fc.assert(fc.asyncProperty(anyRequest, headIsGet), { numRuns: 800 })).resolves.toBeUndefined();
});
