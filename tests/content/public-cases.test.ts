import { expect, test } from "@playwright/test";
import { reasonOf } from "#http/advice/reasons";
import { parseChallenges } from "#http/challenge";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValues } from "#http/message";
import { encodeBase64, encodeUtf8 } from "#http/octets";
import { type DigestTerms, digestAnswer, digestTerms } from "#http/schemes/digest/client";
import { sent } from "./solve";

// Cases from public reports that are about the sandbox, the wire and httpbin's addresses, by their ids.
const get = (target: string, ...fields: readonly FieldLine[]): Draft => ({
  method: "GET",
  target,
  fields,
  content: "",
});
const api = "/api/sandbox/the-scoped-api";
const letter = "/api/sandbox/the-signed-door";
const vault = "/api/sandbox/open-the-vault";

function detailOf({ decision }: Awaited<ReturnType<typeof sent>>) {
  return decision.at(-1);
}

test("sb-jwt-bare: a token without a scheme is told that the scheme is missing, and not repeated", async () => {
  const token = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl";
  const found = await sent(get(api, ["Authorization", token]));
  expect(found.answer.status).toBe(401);
  expect(detailOf(found)?.detail).toMatch(/scheme/i);
  expect(JSON.stringify([found.answer, found.decision])).not.toContain(token);
});

test("sb-newline: a pair with a line feed is told so, with how it came there", async () => {
  const pair = encodeBase64(encodeUtf8("Aladdin:open sesame\n"));
  const found = await sent(get(vault, ["Authorization", `Basic ${pair}`]));
  expect(found.answer.status).toBe(401);
  expect(detailOf(found)?.detail).toContain("line feed");
  expect(reasonOf(detailOf(found)?.because)?.change).toContain("printf");
});

test("wire-space-colon: a space before the colon is refused by the section that forbids it", async () => {
  const found = await sent(get(vault, ["Accept ", "text/html"]), "wire");
  expect(found.answer.status).toBe(400);
  expect(reasonOf(detailOf(found)?.because)?.section).toBe("RFC 9112 §5.1");
});

test("sb-bearer-bearer: the scheme twice is a malformed request", async () => {
  const found = await sent(get(api, ["Authorization", "Bearer Bearer read-4f2a"]));
  expect(found.answer.status).toBe(400);
  expect(fieldValues(found.answer.fields, "WWW-Authenticate").join()).toContain("invalid_request");
});

const asIs = (value: string) => value;

/** Asks for a nonce and answers it, with what the client does otherwise. */
async function digest(
  target: string,
  change: Partial<DigestTerms> = {},
  mend = asIs,
  uri = target,
  [username, password]: readonly [string, string] = ["Aladdin", "open sesame"],
) {
  const asked = await sent(get(target));
  const [challenge] = parseChallenges(fieldValues(asked.answer.fields, "WWW-Authenticate"));
  if (!challenge) throw new Error("No challenge came");
  const terms = { ...digestTerms(challenge), ...change };
  const own = {
    username,
    password,
    qop: terms.qop[0],
    hashName: true,
    nc: "00000001",
    cnonce: "0a4f113b",
  };
  const { authorization } = digestAnswer(terms, { method: "GET", target: uri, content: "" }, own);
  return sent(get(target, ["Authorization", mend(authorization)]));
}

test("sb-requests: an answer with quoted qop, as python-requests writes it, is taken", async () => {
  const found = await digest(letter, {}, (value) => value.replace(/qop=(\w+)/, 'qop="$1"'));
  expect(found.answer.status).toBe(200);
});

test("sb-query: a uri that lacks the query is a 400", async () => {
  const found = await digest(`${letter}?a=b`, {}, asIs, letter);
  expect(found.answer.status).toBe(400);
});

test("sb-nc: a count of one digit is a 400", async () => {
  const found = await digest(letter, {}, (value) => value.replace("nc=00000001", "nc=1"));
  expect(found.answer.status).toBe(400);
});

test("sb-realm, sb-md5 and sb-2069: another realm, another algorithm and no qop are each named in a 401", async () => {
  const realm = await digest(letter, {}, (value) =>
    value.replace(/realm="([^"]*)"/, (_, name) => `realm="${String(name).toUpperCase()}"`),
  );
  expect([realm.answer.status, detailOf(realm)?.detail]).toEqual([401, expect.stringMatching(/realm/i)]);
  const md5 = await digest(letter, { algorithm: "MD5", named: true });
  expect(md5.answer.status).toBe(401);
  const old = await digest(letter, { qop: [] });
  expect([old.answer.status, detailOf(old)?.detail]).toEqual([401, expect.stringMatching(/qop/i)]);
});

test("hb-bearer and hb-hidden: httpbin's addresses take any Bearer, and hide behind a 404", async () => {
  expect((await sent(get("/api/httpbin/bearer", ["Authorization", "bearer abc"]))).answer.status).toBe(200);
  const hidden = "/api/httpbin/hidden-basic-auth/a/b";
  expect((await sent(get(hidden))).answer.status).toBe(404);
  const pair = encodeBase64(encodeUtf8("a:b"));
  expect((await sent(get(hidden, ["Authorization", `Basic ${pair}`]))).answer.status).toBe(200);
});

for (const [id, path] of [
  ["hb-authint", "auth-int/ali/cave/MD5"],
  ["hb-both", "auth,auth-int/ali/cave"],
  ["hb-stale", "auth/ali/cave/SHA-256/1"],
])
  test(`${id}: httpbin's Digest at ${path} takes the answer to its challenge`, async () => {
    const found = await digest(`/api/httpbin/digest-auth/${path}`, {}, asIs, undefined, ["ali", "cave"]);
    expect(found.answer.status).toBe(200);
  });
