import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { base64url, compactVerify, type JWTPayload, SignJWT } from "jose";
import { checkAccessToken, clockLeeway, signAccessToken } from "#http/schemes/token/jwt";
import { createKeys } from "#sandbox/keys";
import { knock, signingMoment } from "#tests/signing-moment";

const terms = { issuer: "/", audience: "/api/sandbox/library" };
const now = 1_800_000_000;
const good: JWTPayload = {
  iss: knock,
  aud: [`${knock}/api/sandbox/library`, "https://elsewhere.example"],
  sub: "writer",
  client_id: "writer",
  scope: "books:read books:write",
  iat: now,
  exp: now + 300,
  jti: "1",
};

type Moment = Awaited<ReturnType<typeof signingMoment>>;

async function faultOf(make: (moment: Moment) => string | Promise<string>): Promise<string> {
  const moment = await signingMoment(now);
  const read = await checkAccessToken(await make(moment), terms, moment);
  return "fault" in read ? read.fault : "accepted";
}

function signed(claims: JWTPayload, header: Record<string, string> = {}) {
  return ({ keys }: Moment) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: keys.id, ...header })
      .sign(keys.privateKey);
}

function written(header: unknown, claims: unknown = good, signature = "AAAA"): string {
  const parts = [header, claims].map((part) => base64url.encode(JSON.stringify(part)));
  return [...parts, signature].join(".");
}

test("checkAccessToken() reads whose a good token is and what it is for", async () => {
  const moment = await signingMoment(now);
  const claims = { ...good, acr: "mfa", auth_time: now - 5, cnf: { jkt: "thumb" } };
  expect(await checkAccessToken(await signAccessToken(claims, moment.keys), terms, moment)).toEqual({
    subject: "writer",
    scopes: ["books:read", "books:write"],
    login: { acr: "mfa", at: now - 5 },
    thumbprint: "thumb",
  });
});

const { exp: _exp, ...withoutExp } = good;
const tamperings: readonly (readonly [string, (moment: Moment) => string | Promise<string>, RegExp])[] = [
  ["no JWT", () => "read-4f2a", /not a JWT: expected three parts/],
  ["no base64url", () => "a+.b.c", /not a JWT: a part is not base64url/],
  ["a header that is no object", () => written([]), /not a JWT: its first part is no JSON object/],
  ["no alg", () => written({ typ: "at+jwt" }), /names no alg/],
  ...["none", "None", "NONE", "nOnE"].map((alg) => [alg, () => written({ alg }, good, ""), /nobody signed/] as const),
  ["an unknown alg", () => written({ alg: "XS256" }), /alg is XS256, which is not taken: ES256/],
  ["another asymmetric alg", () => written({ alg: "RS256" }), /alg is RS256, which is not taken/],
  ["a wrong typ", signed(good, { typ: "JWT" }), /typ is JWT, and an access token says at\+jwt/],
  ["an unknown key", signed(good, { kid: "other" }), /names the key other/],
  [
    "an extension that is called critical",
    ({ keys }) =>
      new SignJWT(good)
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: keys.id, crit: ["b64"], b64: true })
        .sign(keys.privateKey),
    /calls an extension critical/,
  ],
  ["an expired token", signed({ ...good, exp: now - clockLeeway }), /has expired/],
  ["a token of tomorrow", signed({ ...good, nbf: now + clockLeeway + 1 }), /not valid yet/],
  ["another issuer", signed({ ...good, iss: "https://evil.example" }), /issuer is https:\/\/evil\.example, and this/],
  ["another audience", signed({ ...good, aud: "https://other.example" }), /audience is https:\/\/other\.example, and/],
  ["a missing claim", signed(withoutExp), /lacks the claim exp/],
  [
    "an exp of the wrong kind",
    signed(JSON.parse(JSON.stringify({ ...good, exp: "x" }))),
    /exp is not of the right kind/,
  ],
  ["a cnf without a thumbprint", signed({ ...good, cnf: { kid: "k" } }), /cnf has no jkt/],
];

for (const [name, make, reason] of tamperings) {
  test(`checkAccessToken() refuses ${name} with its own reason`, async () => {
    expect(await faultOf(make)).toMatch(reason);
  });
}

test("every tampering has another reason, but for the spellings of none", () => {
  const reasons = tamperings.map(([, , reason]) => reason.source);
  expect(new Set(reasons).size).toBe(reasons.length - 3);
});

test("checkAccessToken() refuses a MAC made with the public key as its secret", async () => {
  const fault = await faultOf(({ keys }) =>
    new SignJWT(good)
      .setProtectedHeader({ alg: "HS256", typ: "at+jwt", kid: keys.id })
      .sign(new TextEncoder().encode(JSON.stringify(keys.jwk))),
  );
  expect(fault).toMatch(/alg is HS256, a MAC/);
});

test("checkAccessToken() refuses a token that another key signed under our key's name", async () => {
  const other = await createKeys();
  const fault = await faultOf((moment) => signed(good)({ ...moment, keys: { ...other, id: moment.keys.id } }));
  expect(fault).toBe("Its signature does not fit.");
});

test("checkAccessToken() gives two clocks the leeway it states", async () => {
  expect(await faultOf(signed({ ...good, exp: now - clockLeeway + 1 }))).toBe("accepted");
  expect(await faultOf(signed({ ...good, nbf: now + clockLeeway }))).toBe("accepted");
});

test("a token with any one character changed is refused", async () => {
  const moment = await signingMoment(now);
  const token = await signAccessToken(good, moment.keys);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
  const change = fc.tuple(fc.nat({ max: token.length - 1 }), fc.constantFrom(...alphabet));
  await fc.assert(
    fc.asyncProperty(change, async ([at, character]) => {
      fc.pre(token[at] !== character);
      const read = await checkAccessToken(token.slice(0, at) + character + token.slice(at + 1), terms, moment);
      expect(read).toHaveProperty("fault");
    }),
    { numRuns: 400 },
  );
});

test("checkAccessToken() throws nothing, whatever text it gets", async () => {
  const moment = await signingMoment(now);
  const json = fc.json().map((text) => base64url.encode(text));
  const part = fc.oneof(fc.string(), json, fc.constant(base64url.encode('{"alg":"ES256","typ":"at+jwt"}')));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      expect(await checkAccessToken(parts.join("."), terms, moment)).toHaveProperty("fault");
    }),
  );
});

test("the token of RFC 7519 §3.1 verifies as it stands, and is refused here for its alg", async () => {
  const { key, token, claims } = JSON.parse(readFileSync("tests/fixtures/jwt.json", "utf8"));
  const { payload } = await compactVerify(token, base64url.decode(key.k));
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(claims);
  expect(await faultOf(() => token)).toMatch(/alg is HS256, a MAC/);
});
