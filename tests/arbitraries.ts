import fc from "fast-check";
import { reasons } from "#http/advice/reasons";
import { type AuthParam, formatAuthParams, type SchemeAndParams } from "#http/auth-param";
import type { Decision } from "#http/decision/decision";
import { isQuestionId, questions } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import type { FieldLine, RequestMessage } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { digestAlgorithms } from "#http/schemes/digest/algorithm";
import { policySchema } from "#sandbox/space/policy-schema";

const tchars = [..."!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const fieldCharacters = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 1, arbitrary: fc.integer({ min: 0x80, max: 0xff }) },
  { weight: 1, arbitrary: fc.constant(0x09) },
);

/** token. RFC 9110 §5.6.2. */
export const token = fc.string({ unit: fc.constantFrom(...tchars), minLength: 1, maxLength: 12 });

/** token68. RFC 9110 §11.2. */
export const token68 = fc.stringMatching(/^[A-Za-z0-9\-._~+/]{1,24}={0,3}$/);

/** What a quoted-string can hold. RFC 9110 §5.6.4. */
export const quotable = fc.string({ unit: fieldCharacters.map((code) => String.fromCharCode(code)), maxLength: 20 });

/** What a field line can hold: no white space at its ends. RFC 9110 §5.5. */
export const fieldValue = quotable.map((text) => text.replace(/^[\t ]+|[\t ]+$/g, ""));

const paramName = fc.oneof(token, fc.constantFrom("realm", "stale", "algorithm", "qop", "nc", "userhash", "max-age"));
const params: fc.Arbitrary<readonly AuthParam[]> = fc.array(fc.tuple(paramName, fc.oneof(quotable, token)), {
  maxLength: 4,
});

/** A scheme with what belongs to it: anything the grammar holds. */
export const schemeAndParams: fc.Arbitrary<SchemeAndParams> = fc.oneof(
  fc.record({ scheme: fc.oneof(token, fc.constantFrom("Basic", "Digest", "Concealed")), params }),
  fc.record({ scheme: token, token68, params: fc.constant([]) }),
);

/** Text that looks like the wire, cut and mixed so that most of it is wrong somewhere. */
export const nearlyHttp: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\"\\,,==  \t\r\n:;/'\0\u007f"),
      fc.constantFrom("\r\n", "\r\n\r\n", "GET / HTTP/1.1", "HTTP/1.1 401 Unauthorized", "Content-Length: 3"),
      fc.constantFrom("WWW-Authenticate:", "Authorization:", "Basic ", "Bearer ", "realm", 'realm="vault"', "QTpi=="),
      token,
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** Any text at all: from any code unit to what is nearly a message. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  nearlyHttp,
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
);

/** Field lines that a message can carry. */
export const fieldLines: fc.Arbitrary<readonly FieldLine[]> = fc.array(fc.tuple(token, fieldValue), { maxLength: 5 });

/** A draft: any text in every part. */
export const draft: fc.Arbitrary<Draft> = fc.record({
  method: anyText,
  target: anyText,
  fields: fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }),
  content: anyText,
});

/** A decision with details in any characters that UTF-8 can carry. */
export const decision: fc.Arbitrary<Decision> = fc.array(
  fc.record(
    {
      question: fc.constantFrom(...Object.keys(questions).filter(isQuestionId)),
      yes: fc.boolean(),
      detail: fc.oneof(fc.string(), fc.string({ unit: "binary" })),
      because: fc.constantFrom(...Object.keys(reasons)),
      needs: fc.oneof(fc.string(), fc.string({ unit: "binary" })),
    },
    { requiredKeys: ["question", "yes"] },
  ),
  { maxLength: 6 },
);

const people = ["Ali", "Morgiana", "Aladdin", "Kassim"];
const name = fc.constantFrom(...people);
const word = fc.constantFrom("staff", "member", "books:read", "books:write");
const path = fc.constantFrom("/", "/*", "/a", "/a/*", "/a/b", "/{owner}", "/{owner}/*", "/users/{owner}");
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const rule = fc.record(
  {
    path,
    methods: fc.uniqueArray(fc.constantFrom(...methods), { minLength: 1 }),
    allow: fc.oneof(
      fc.constantFrom("everybody" as const, "known" as const, "owner" as const),
      fc.record({ role: word }),
      fc.record({ scope: word }),
      fc.record(
        { scope: word, acr: fc.constantFrom("mfa", "pwd"), maxAge: fc.constantFrom(0, 60, 300) },
        { requiredKeys: ["scope"] },
      ),
    ),
    concealed: fc.boolean(),
    says: fc.string({ maxLength: 40 }),
  },
  { requiredKeys: ["path", "methods", "allow", "says"] },
);

const jwt = { issuer: "/", audience: "/api/sandbox/place" };
const offer = fc.oneof(
  fc.record({ scheme: fc.constant("basic" as const) }),
  fc.record({ scheme: fc.constant("basic" as const), charset: fc.constant("UTF-8" as const) }),
  fc.record({ scheme: fc.constant("bearer" as const) }),
  fc.record({ scheme: fc.constant("bearer" as const), jwt: fc.constant(jwt) }),
  fc.record({ scheme: fc.constant("dpop" as const), jwt: fc.constant(jwt), nonce: fc.boolean() }),
  fc.record({ scheme: fc.constant("scram-sha-256" as const) }),
  fc.record(
    {
      scheme: fc.constant("digest" as const),
      algorithm: fc.constantFrom(...digestAlgorithms),
      qop: fc.subarray(["auth" as const, "auth-int" as const]),
      userhash: fc.boolean(),
      charset: fc.constant("UTF-8" as const),
      domain: fc.constant(["/a", "/b"]),
      opaque: fc.string({ maxLength: 8 }),
      nextnonce: fc.boolean(),
    },
    { requiredKeys: ["scheme"] },
  ),
);

/** A policy that its own schema accepts. */
export const policy: fc.Arbitrary<Policy> = fc
  .record({
    version: fc.constant(1 as const),
    realm: fc.string({ maxLength: 20 }),
    schemes: fc.array(offer, { minLength: 1, maxLength: 3 }),
    accounts: fc.array(
      fc.record(
        { name, password: fc.constantFrom("forty jars", "boiling oil", ""), roles: fc.array(word, { maxLength: 2 }) },
        { requiredKeys: ["name"] },
      ),
      { maxLength: 4 },
    ),
    tokens: fc.array(
      fc.record(
        {
          token: fc.constantFrom("one", "two", "three="),
          to: name,
          scopes: fc.array(word, { maxLength: 3 }),
          expires: fc.constantFrom(0, 1_699_999_999, 1_700_000_000, 1_700_000_001, 2_000_000_000),
        },
        { requiredKeys: ["token", "to", "scopes"] },
      ),
      { maxLength: 3 },
    ),
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
  })
  .map((each) => policySchema.parse(each));

const userPass = fc
  .tuple(name, fc.constantFrom("forty jars", "boiling oil", "", "wrong"))
  .map(([userId, password]) => `Basic ${btoa(`${userId}:${password}`)}`);

/** What a learner may write after Authorization, right and wrong. */
export const authorization: fc.Arbitrary<string> = fc.oneof(
  userPass,
  fc.constantFrom("Bearer one", "bearer two", "BEARER three=", "Bearer four", "Bearer", "Basic", "Bearer one two"),
  fc.constantFrom("Basic QTpi", "Basic ====", "Basic !", "Digest username=Ali", "", "   ", ","),
  token.map((each) => `Basic ${each}`),
  fc.constantFrom("DPoP one", "DPoP", "DPoP a.b.c", "SCRAM-SHA-256", 'SCRAM-SHA-256 data="biwsbj1BbGksbj1h"'),
  fc.constantFrom(
    'SCRAM-SHA-256 data="biwsbj1BbGkscj1hYmM="',
    'SCRAM-SHA-256 sid=a, data="Yz1iaXdzLHI9YWJjLHA9YWJjZA=="',
    'scram-sha-256 realm="x", data="%%%"',
  ),
  fc
    .tuple(fc.constantFrom(...digestAlgorithms), fc.constantFrom(...people), quotable)
    .map(
      ([algorithm, userId, text]) =>
        `Digest ${formatAuthParams([
          ...[["username", userId] as const, ["realm", text] as const, ["nonce", text] as const],
          ...[["uri", "/api/sandbox/place"] as const, ["algorithm", algorithm] as const, ["qop", "auth"] as const],
          ...[["nc", "00000001"] as const, ["cnonce", text] as const, ["response", text] as const],
        ])}`,
    ),
  quotable,
);

/** A field line a learner may send. */
const sent: fc.Arbitrary<FieldLine> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom("Authorization", "authorization"), authorization) },
  { weight: 1, arbitrary: fc.tuple(token, quotable) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<FieldLine>(
      ["Origin", "https://elsewhere.example"],
      ["Access-Control-Request-Method", "PUT"],
      ["Access-Control-Request-Headers", "authorization, x-\u00fc, dpop"],
    ),
  },
);

/** The path below a place, decoded. */
export const segments: fc.Arbitrary<readonly string[]> = fc.array(
  fc.oneof(fc.constantFrom("a", "b", "users", ...people), fc.string({ unit: "binary", minLength: 1, maxLength: 4 })),
  { maxLength: 3 },
);

/** A request that a user agent could send, and some that none would. */
export const request: fc.Arbitrary<RequestMessage> = fc.record({
  method: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...methods, "HEAD", "OPTIONS") },
    { weight: 1, arbitrary: token },
  ),
  target: fc.oneof(
    fc.constantFrom("/api/sandbox/place", "/api/sandbox/place/a/b", "/api/sandbox/place?access_token=one"),
    anyText,
  ),
  fields: fc.array(sent, { maxLength: 3 }),
  content: fc.uint8Array({ maxLength: 8 }),
});
