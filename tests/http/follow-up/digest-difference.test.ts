import { expect, test } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { parseCredentials } from "#http/credentials";
import { digestDifference } from "#http/follow-up/digest-difference";
import { registeredAlgorithms } from "#http/schemes/digest/algorithm";
import { computeDigest, type DigestInput } from "#http/schemes/digest/response";

// The example of RFC 7616 §3.9.1, in MD5.
const input = {
  username: "Mufasa",
  realm: "http-auth@example.org",
  password: "Circle of Life",
  method: "GET",
  uri: "/dir/index.html",
  nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
  nc: "00000001",
  cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
  qop: "auth",
} satisfies DigestInput;

const [challenge] = parseChallenges(`Digest realm="${input.realm}", qop="auth, auth-int", nonce="${input.nonce}"`);

/** What a client sends that computes with `changed` and says what is in `input`. */
function tried(changed: Partial<DigestInput> = {}, algorithm = "MD5", target = input.uri, content = "") {
  const how = registeredAlgorithms(algorithm);
  if (!how) throw new Error(algorithm);
  const { response } = computeDigest(how, { ...input, ...changed });
  const credentials = parseCredentials(
    `Digest username="${input.username}", realm="${input.realm}", uri="${input.uri}", algorithm=MD5, nonce="${input.nonce}", nc=${input.nc}, cnonce="${input.cnonce}", qop=${input.qop}, response="${response}"`,
  );
  return { method: "GET", target, content, credentials, challenge };
}

test("the example of RFC 7616 is right, and its hashes are shown", () => {
  const found = digestDifference(tried(), input.password);
  expect(found).toMatchObject({ right: true, response: "8ca523f5e9506fed4657c9700eebdbec" });
  expect(found?.ingredient).toBeUndefined();
});

for (const [changed, algorithm, says] of [
  [{ uri: "/dir/index.html?a=b" }, "MD5", "the target of the request line"],
  [{ uri: "/dir/index.html" }, "SHA-256", "computed with SHA-256"],
  [{}, "MD5-sess", "computed with MD5-sess"],
  [{ method: "POST" }, "MD5", "for the method POST, not GET"],
  [{ qop: undefined }, "MD5", "without qop, nc and cnonce"],
  [{ password: "" }, "MD5", "an empty password"],
  [{ password: "Circle of Life\n" }, "MD5", "a line feed at its end"],
  [{ nc: "1" }, "MD5", "without its zeros"],
  [{ username: "mufasa" }, "MD5", "in lower case"],
] as const)
  test(`the ingredient is named: ${says}`, () => {
    const found = digestDifference(tried(changed, algorithm, "/dir/index.html?a=b"), input.password);
    expect(found?.right).toBe(false);
    expect(found?.ingredient).toContain(says);
  });

test("a wrong password is none of these, and nothing is claimed", () => {
  const found = digestDifference(tried({ password: "Circle of life" }), input.password);
  expect(found?.right).toBe(false);
  expect(found?.ingredient).toBeUndefined();
});

test("where the hash is right, it says what else is not as the server wants it", () => {
  expect(digestDifference(tried({}, "MD5", "/dir/index.html?a=b"), input.password)?.ingredient).toContain(
    "the request line asks for /dir/index.html?a=b",
  );
  const [other] = parseChallenges('Digest realm="http-auth@example.org", nonce="another"');
  expect(digestDifference({ ...tried(), challenge: other }, input.password)?.ingredient).toContain("the nonce is not");
});

test("credentials that lack an ingredient, or name an unknown algorithm, are not computed", () => {
  const without = parseCredentials('Digest username="a", response="b"');
  expect(digestDifference({ ...tried(), credentials: without }, "x")).toBeUndefined();
  const unknown = parseCredentials('Digest username="a", realm="b", uri="/", nonce="c", algorithm=XYZ, response="d"');
  expect(digestDifference({ ...tried(), credentials: unknown }, "x")).toBeUndefined();
});
