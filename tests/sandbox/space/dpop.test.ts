import { expect, test } from "@playwright/test";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { fieldValue } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { nonceLifetime } from "#http/schemes/dpop/nonce";
import { signProof } from "#http/schemes/dpop/proof";
import { signAccessToken } from "#http/schemes/token/jwt";
import { answer } from "#sandbox/space/answer";
import { policySchema } from "#sandbox/space/policy-schema";
import { asked, challengeOf, knock, signingMoment } from "#tests/signing-moment";

const target = "/api/sandbox/bound";
const now = 1_800_000_000;

function policyWith(nonce: boolean): Policy {
  const jwt = { issuer: "/", audience: target };
  return policySchema.parse({
    version: 1,
    realm: "bound",
    schemes: [
      { scheme: "dpop", jwt, nonce },
      { scheme: "bearer", jwt },
    ],
    accounts: [],
    tokens: [],
    rules: [
      { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "Yours." },
      { path: "/", methods: ["POST"], allow: { scope: "books:write" }, says: "Yours to write." },
    ],
  });
}

async function setUp(nonce = false) {
  const moment = await signingMoment(now);
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = await exportJWK(publicKey);
  const claims = { iss: knock, aud: knock + target, sub: "reader", client_id: "reader", scope: "books:read" };
  const lasting = { ...claims, iat: now, exp: now + 3000, jti: "1" };
  const bound = { ...lasting, cnf: { jkt: await calculateJwkThumbprint(jwk) } };
  const token = await signAccessToken(bound, moment.keys);
  const unbound = await signAccessToken(lasting, moment.keys);
  const place = { policy: policyWith(nonce), segments: [], resources: [] };

  async function prove(
    id: string,
    more: { nonce?: string | undefined; token?: string; method?: string; now?: number } = {},
  ) {
    const of = { method: "GET", uri: knock + target, id, now, token, ...more };
    return signProof(of, privateKey, jwk);
  }
  async function sendLines(...lines: readonly string[]) {
    const fields = lines.map((line) => ["Authorization", line] as const);
    const { response } = await answer(asked("GET", target, fields), place, moment);
    const errors = parseChallenges(challengeOf(response)).map(({ params }) => paramValue(params, "error"));
    return [response.status, ...errors];
  }
  async function send(authorization: string, proof?: string, method = "GET", at = now) {
    const fields = [["Authorization", authorization], ...(proof ? [["DPoP", proof] as const] : [])] as const;
    const { response, decision } = await answer(asked(method, target, fields), place, { ...moment, now: at });
    const [dpop, bearer] = parseChallenges(challengeOf(response)).map(({ params }) => params);
    const errors = [dpop, bearer].map((params) => params && paramValue(params, "error"));
    return { response, status: response.status, errors, dpop, last: decision.at(-1) };
  }
  return { moment, token, unbound, prove, send, sendLines };
}

test("without credentials both challenges stand, and neither has an error", async () => {
  const { send } = await setUp();
  const { status, errors, dpop } = await send("");
  expect([status, ...errors]).toEqual([401, undefined, undefined]);
  expect(dpop && paramValue(dpop, "algs")).toBe("ES256 ES384 PS256");
});

test("a bound token with its proof opens, and the proof is of no use again", async () => {
  const { token, prove, send } = await setUp();
  const proof = await prove("1");
  expect((await send(`DPoP ${token}`, proof)).status).toBe(200);
  const again = await send(`DPoP ${token}`, proof);
  expect([again.status, ...again.errors]).toEqual([401, "invalid_dpop_proof", undefined]);
  expect(again.last).toMatchObject({ question: "proof-valid", yes: false });
});

test("of 200 requests at once with one proof exactly one is accepted", async () => {
  const { token, prove, send } = await setUp();
  const proof = await prove("1");
  const all = await Promise.all(Array.from({ length: 200 }, () => send(`DPoP ${token}`, proof)));
  expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(all.filter(({ status }) => status === 401)).toHaveLength(199);
});

test("200 requests at once with 200 proofs are all accepted", async () => {
  const { token, prove, send } = await setUp();
  const proofs = await Promise.all(Array.from({ length: 200 }, (_, index) => prove(String(index))));
  const all = await Promise.all(proofs.map((proof) => send(`DPoP ${token}`, proof)));
  expect(all.filter(({ status }) => status === 200)).toHaveLength(200);
});

test("a bound token is refused as Bearer, and an unbound one as DPoP", async () => {
  const { token, unbound, prove, send } = await setUp();
  const asBearer = await send(`Bearer ${token}`, await prove("1"));
  expect([asBearer.status, ...asBearer.errors]).toEqual([401, undefined, "invalid_token"]);
  const asDpop = await send(`DPoP ${unbound}`, await prove("2", { token: unbound }));
  expect([asDpop.status, ...asDpop.errors]).toEqual([401, "invalid_token", undefined]);
  expect((await send(`Bearer ${unbound}`)).status).toBe(200);
});

test("a token by both schemes at once gets 400, and the error stands in both challenges", async () => {
  const { token, sendLines } = await setUp();
  expect(await sendLines(`Bearer ${token}`, `DPoP ${token}`)).toEqual([400, "invalid_request", "invalid_request"]);
});

test("a token bound to another key is refused as a token", async () => {
  const { token, moment, send } = await setUp();
  const of = { method: "GET", uri: knock + target, id: "1", now, token };
  const foreign = await signProof(of, moment.keys.privateKey, moment.keys.jwk);
  const { status, errors, last } = await send(`DPoP ${token}`, foreign);
  expect([status, ...errors]).toEqual([401, "invalid_token", undefined]);
  expect(last?.detail).toBe("This token is bound to another key.");
});

test("a token without a proof is refused for the proof, and no token at all for the request", async () => {
  const { token, send } = await setUp();
  expect((await send(`DPoP ${token}`)).errors).toEqual(["invalid_dpop_proof", undefined]);
  const { status, errors } = await send("DPoP", "x");
  expect([status, ...errors]).toEqual([400, "invalid_request", undefined]);
});

test("a good token and proof that lack the scope get 403 with it", async () => {
  const { token, prove, send } = await setUp();
  const { status, errors, dpop } = await send(`DPoP ${token}`, await prove("1", { method: "POST" }), "POST");
  expect([status, ...errors]).toEqual([403, "insufficient_scope", undefined]);
  expect(dpop && paramValue(dpop, "scope")).toBe("books:write");
});

test("a proof without the nonce gets 401 and the nonce, with which the next one opens", async () => {
  const { token, prove, send } = await setUp(true);
  const told = await send(`DPoP ${token}`, await prove("1"));
  expect([told.status, ...told.errors]).toEqual([401, "use_dpop_nonce", undefined]);
  const nonce = fieldValue(told.response.fields, "DPoP-Nonce");
  const opened = await send(`DPoP ${token}`, await prove("1", { nonce }));
  expect([opened.status, fieldValue(opened.response.fields, "DPoP-Nonce")]).toEqual([200, undefined]);
});

test("a success late in a nonce's life brings the next nonce", async () => {
  const { token, prove, send } = await setUp(true);
  const nonce = fieldValue((await send(`DPoP ${token}`, await prove("1"))).response.fields, "DPoP-Nonce");
  const later = now + nonceLifetime - 1;
  const late = await send(`DPoP ${token}`, await prove("2", { nonce, now: later }), "GET", later);
  expect(late.status).toBe(200);
  expect(fieldValue(late.response.fields, "DPoP-Nonce")).toMatch(/^[\x21\x23-\x5B\x5D-\x7E]+$/);
});
