import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { base64url, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import type { FieldLine } from "#http/message";
import { makeNonce, nonceAge, nonceLifetime } from "#http/schemes/dpop/nonce";
import { checkProof, proofLeeway, proofLifetime, signProof, spendProof, tokenHash } from "#http/schemes/dpop/proof";
import { asked, knock, signingMoment } from "#tests/signing-moment";

const fixture = JSON.parse(readFileSync("tests/fixtures/dpop.json", "utf8"));
const now = 1_800_000_000;
const target = "/api/sandbox/bound?page=2";
const token = "a.bound.token";

for (const { name, method, host, target, iat, jti, withToken, proof } of fixture.proofs) {
  test(`RFC 9449: ${name} is good at its own moment`, async () => {
    const fields: readonly FieldLine[] = [
      ["Host", host],
      ["X-Forwarded-Proto", "https"],
      ["DPoP", proof],
    ];
    const request = { method, target, fields, content: new Uint8Array(0) };
    const about = withToken ? { token: fixture.token, nonce: false } : { nonce: false };
    const moment = await signingMoment(iat);
    expect(await checkProof(request, moment, about)).toMatchObject({ thumbprint: fixture.thumbprint, id: jti });
  });
}

test("tokenHash() gives the ath of RFC 9449 §7.1", () => {
  expect(tokenHash(fixture.token)).toBe(fixture.ath);
});

type Changes = { header?: Record<string, unknown>; claims?: Record<string, unknown>; drop?: string };

async function proofWith({ header = {}, claims = {}, drop = "" }: Changes = {}): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk: JWK = await exportJWK(publicKey);
  const { d = "" } = await exportJWK(privateKey);
  const whole: Record<string, unknown> = {
    jti: "1",
    htm: "GET",
    htu: `${knock}/api/sandbox/bound`,
    iat: now,
    ath: tokenHash(token),
    ...claims,
  };
  delete whole[drop];
  const withKey = header["jwk"] === "private" ? { ...header, jwk: { ...jwk, d } } : header;
  return new SignJWT(whole).setProtectedHeader({ alg: "ES256", typ: "dpop+jwt", jwk, ...withKey }).sign(privateKey);
}

function unsigned(alg: string): string {
  const parts = [{ alg, typ: "dpop+jwt", jwk: { kty: "EC" } }, {}].map((each) =>
    base64url.encode(JSON.stringify(each)),
  );
  return `${parts.join(".")}.AAAA`;
}

async function faultOf(proofs: readonly string[], nonce = false, of = token): Promise<string> {
  const request = asked(
    "GET",
    target,
    proofs.map((proof) => ["DPoP", proof] as const),
  );
  const checked = await checkProof(request, await signingMoment(now), { token: of, nonce });
  return "fault" in checked ? `${checked.error}: ${checked.fault}` : "good";
}

test("checkProof() takes a good proof, and htu in any equivalent spelling", async () => {
  expect(await faultOf([await proofWith()])).toBe("good");
  expect(
    await faultOf([await proofWith({ claims: { htu: "HTTPS://KNOCK.example:443/api/sandb%6Fx/bound?x#y" } })]),
  ).toBe("good");
});

const refusals: readonly (readonly [string, Changes, RegExp])[] = [
  ["a wrong typ", { header: { typ: "JWT" } }, /typ is JWT, not dpop\+jwt/],
  ["a private key in its header", { header: { jwk: "private" } }, /holds d, a private part/],
  ["no key in its header", { header: { jwk: undefined } }, /has no jwk/],
  ["a key that is none", { header: { jwk: { kty: "EC", crv: "P-256", x: "AA", y: "AA" } } }, /no key for ES256/],
  ["a key of another kind", { header: { jwk: { kty: "RSA", n: "AQAB", e: "AQAB" } } }, /no key for ES256/],
  ["no jti", { drop: "jti" }, /lacks the claim jti/],
  ["no htm", { drop: "htm" }, /lacks the claim htm/],
  ["no htu", { drop: "htu" }, /lacks the claim htu/],
  ["no iat", { drop: "iat" }, /lacks the claim iat/],
  ["no ath", { drop: "ath" }, /lacks the claim ath/],
  ["another method", { claims: { htm: "POST" } }, /made for the method POST/],
  ["the method in other letters", { claims: { htm: "get" } }, /made for the method get/],
  ["another address", { claims: { htu: `${knock}/api/sandbox/other` } }, /made for https:.*other, not for/],
  ["another scheme", { claims: { htu: "http://knock.example/api/sandbox/bound" } }, /not for https/],
  ["an old iat", { claims: { iat: now - proofLifetime - 1 } }, /more than 60 seconds ago/],
  ["an iat to come", { claims: { iat: now + proofLeeway + 1 } }, /more than 30 seconds from now/],
  ["the ath of another token", { claims: { ath: tokenHash("other") } }, /hash of another token/],
];

for (const [name, changes, reason] of refusals) {
  test(`checkProof() refuses a proof with ${name}`, async () => {
    expect(await faultOf([await proofWith(changes)])).toMatch(reason);
  });
}

test("checkProof() refuses an alg that is none or a MAC", async () => {
  expect(await faultOf([unsigned("nONE")])).toMatch(/nobody signed/);
  expect(await faultOf([unsigned("HS256")])).toMatch(/a MAC/);
  expect(await faultOf([unsigned("ES999")])).toMatch(/ES999, which is not taken/);
});

test("checkProof() takes one DPoP field: no more, no less", async () => {
  const [one, two] = [await proofWith(), await proofWith()];
  expect(await faultOf([])).toMatch(/No DPoP field/);
  expect(await faultOf([one, two])).toMatch(/More than one proof/);
  expect(await faultOf([`${one}, ${two}`])).toMatch(/More than one proof/);
});

test("checkProof() refuses a proof whose claims were changed after signing", async () => {
  const [header, , signature] = (await proofWith()).split(".");
  const claims = base64url.encode(
    JSON.stringify({ jti: "2", htm: "GET", htu: `${knock}/api/sandbox/bound`, iat: now }),
  );
  expect(await faultOf([[header, claims, signature].join(".")])).toMatch(/signature does not fit its key/);
});

test("checkProof() asks for a nonce where none, an old or a foreign one came", async () => {
  const moment = await signingMoment(now);
  expect(await faultOf([await proofWith()], true)).toMatch(/^use_dpop_nonce: This server wants/);
  for (const nonce of ["foreign", makeNonce({ ...moment, now: now - nonceLifetime - 1 })]) {
    expect(await faultOf([await proofWith({ claims: { nonce } })], true)).toMatch(
      /^use_dpop_nonce: The nonce is not fresh/,
    );
  }
  expect(await faultOf([await proofWith({ claims: { nonce: makeNonce(moment) } })], true)).toBe("good");
});

test("nonceAge() knows its own nonces by their signature alone", async () => {
  const moment = await signingMoment(now);
  const nonce = makeNonce(moment);
  expect(nonceAge(nonce, { ...moment, now: now + 7 })).toBe(7);
  expect(nonceAge(nonce, { ...moment, key: new Uint8Array(32) })).toBeUndefined();
  expect(nonceAge(`${(now + 1).toString(36)}.${nonce.split(".")[1]}`, moment)).toBeUndefined();
});

test("signProof() makes a proof that checkProof() takes, once", async () => {
  const moment = await signingMoment(now);
  const { privateKey, jwk } = moment.keys;
  const proof = await signProof({ method: "GET", uri: knock + target, id: "x", now, token }, privateKey, jwk);
  const checked = await checkProof(asked("GET", target, [["DPoP", proof]]), moment, { token, nonce: false });
  if ("fault" in checked) throw new Error(checked.fault);
  expect(checked.thumbprint).toBe(moment.keys.id);
  expect(await spendProof(checked, moment)).toBeUndefined();
  expect(await spendProof(checked, moment)).toMatchObject({ error: "invalid_dpop_proof" });
});
