import { expect, test } from "@playwright/test";
import { decodeJwt, exportJWK, generateKeyPair } from "jose";
import { fieldValue } from "#http/message";
import { signProof } from "#http/schemes/dpop/proof";
import type { Moment } from "#http/schemes/scheme";
import { checkAccessToken } from "#http/schemes/token/jwt";
import { tokenEndpoint } from "#sandbox/resources/token/token-endpoint";
import { asked, challengeOf, knock, membersOf, signingMoment } from "#tests/signing-moment";

const library = "/api/sandbox/library";
const endpoint = tokenEndpoint([library, "/api/sandbox/bound"]);
const form = ["Content-Type", "application/x-www-form-urlencoded"] as const;
const reader = ["Authorization", `Basic ${btoa("reader:turn+the+page")}`] as const;

type Fields = readonly (readonly [string, string])[];

async function send(content: string, fields: Fields = [form, reader], moment?: Moment, method = "POST", query = "") {
  const request = asked(method, `/api/sandbox/token${query}`, fields, content);
  const { response, decision } = await endpoint(request, [], moment ?? (await signingMoment()));
  return { response, decidedBy: decision.at(-1)?.question, body: membersOf(response) };
}

test("a client gets a token that the resource it names takes", async () => {
  const moment = await signingMoment();
  const { response, body } = await send(`grant_type=client_credentials&resource=${knock}${library}`, undefined, moment);
  expect(response.status).toBe(200);
  expect(body).toMatchObject({ token_type: "Bearer", expires_in: 300, scope: "books:read" });
  expect(fieldValue(response.fields, "Cache-Control")).toBe("no-store");
  expect(fieldValue(response.fields, "Pragma")).toBe("no-cache");
  const token = String(body["access_token"]);
  expect(await checkAccessToken(token, { issuer: "/", audience: library }, moment)).toMatchObject({
    subject: "reader",
  });
  const elsewhere = await checkAccessToken(token, { issuer: "/", audience: "/api/sandbox/bound" }, moment);
  expect(elsewhere).toHaveProperty("fault", expect.stringContaining("audience"));
});

test("a client that names no resource gets a token for all of them", async () => {
  const { body } = await send("grant_type=client_credentials");
  expect(decodeJwt(String(body["access_token"])).aud).toEqual([`${knock}${library}`, `${knock}/api/sandbox/bound`]);
});

test("a client authenticates by Basic, encoded or not, or in the content", async () => {
  const cc = "grant_type=client_credentials";
  const plain = ["Authorization", `basic ${btoa("writer:ink and quill")}`] as const;
  expect((await send(cc, [form, plain])).response.status).toBe(200);
  expect((await send(`${cc}&client_id=writer&client_secret=ink+and+quill`, [form])).response.status).toBe(200);
  expect((await send(`${cc}&client_id=reader`)).response.status).toBe(200);
});

test("scope is reduced to what the client may have", async () => {
  const { body } = await send("grant_type=client_credentials&scope=books:write%20books:read");
  expect(body["scope"]).toBe("books:read");
});

const cc = "grant_type=client_credentials";
const visitor = ["Authorization", `Basic ${btoa("visitor:no+library+card")}`] as const;
const errors: readonly (readonly [name: string, content: string, fields: Fields, status: number, error: string])[] = [
  ["no form", "{}", [["Content-Type", "application/json"], reader], 400, "invalid_request"],
  ["no grant_type", "", [form, reader], 400, "invalid_request"],
  ["a parameter twice", `${cc}&${cc}`, [form, reader], 400, "invalid_request"],
  ["both ways to authenticate", `${cc}&client_secret=turn+the+page`, [form, reader], 400, "invalid_request"],
  ["two clients", `${cc}&client_id=writer`, [form, reader], 400, "invalid_request"],
  ["two Authorization fields", cc, [form, reader, reader], 400, "invalid_request"],
  ["a refresh without its token", "grant_type=refresh_token", [form, reader], 400, "invalid_request"],
  ["no client", cc, [form], 401, "invalid_client"],
  ["a wrong secret", `${cc}&client_id=reader&client_secret=x`, [form], 401, "invalid_client"],
  ["an unknown client", `${cc}&client_id=nobody&client_secret=`, [form], 401, "invalid_client"],
  ["a client with no secret", `${cc}&client_id=nobody`, [form], 401, "invalid_client"],
  ["a client by Bearer", cc, [form, ["Authorization", "Bearer x"]], 401, "invalid_client"],
  ["Basic that is no Base64", cc, [form, ["Authorization", "Basic %"]], 401, "invalid_client"],
  ["a broken percent sign", cc, [form, ["Authorization", `Basic ${btoa("reader:%zz")}`]], 401, "invalid_client"],
  ["a client that may not", cc, [form, visitor], 400, "unauthorized_client"],
  ["an unknown grant", "grant_type=password", [form, reader], 400, "unsupported_grant_type"],
  ["an unknown refresh token", "grant_type=refresh_token&refresh_token=x", [form, reader], 400, "invalid_grant"],
  ["a scope it may not have", `${cc}&scope=books:write`, [form, reader], 400, "invalid_scope"],
  ["a scope that is none", `${cc}&scope=a%22b`, [form, reader], 400, "invalid_scope"],
  ["an unknown resource", `${cc}&resource=https://other.example`, [form, reader], 400, "invalid_target"],
];

for (const [name, content, fields, status, error] of errors) {
  test(`a token request with ${name} gets ${status} ${error}`, async () => {
    const { response, body } = await send(content, fields);
    expect({ status: response.status, error: body["error"] }).toEqual({ status, error });
    expect(body["error_description"]).toMatch(/^[\x20\x21\x23-\x5B\x5D-\x7E]+$/);
    expect(challengeOf(response)).toBe(status === 401 ? 'Basic realm="token endpoint", charset="UTF-8"' : "");
    expect(fieldValue(response.fields, "Cache-Control")).toBe("no-store");
  });
}

test("a secret in the target is refused", async () => {
  const { response, body } = await send(cc, [form], undefined, "POST", "?client_secret=turn+the+page");
  expect([response.status, body["error"]]).toEqual([400, "invalid_request"]);
});

test("no method but POST asks for a token", async () => {
  const { response } = await send("", [], undefined, "GET");
  expect([response.status, fieldValue(response.fields, "Allow")]).toEqual([405, "POST, OPTIONS"]);
});

test("a client that proves a key without the nonce is told 400 and the nonce, and then gets a bound token, once", async () => {
  const moment = await signingMoment();
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = await exportJWK(publicKey);
  const of = { method: "POST", uri: `${knock}/api/sandbox/token`, now: moment.now };
  const first = await signProof({ ...of, id: "1" }, privateKey, jwk);
  const told = await send(cc, [form, reader, ["DPoP", first]], moment);
  expect([told.response.status, told.body["error"], told.decidedBy]).toEqual([400, "use_dpop_nonce", "proof-valid"]);
  const nonce = fieldValue(told.response.fields, "DPoP-Nonce");
  const second = await signProof({ ...of, id: "2", nonce }, privateKey, jwk);
  const got = await send(cc, [form, reader, ["DPoP", second]], moment);
  expect(got.body["token_type"]).toBe("DPoP");
  expect(decodeJwt(String(got.body["access_token"]))["cnf"]).toEqual({ jkt: expect.any(String) });
  const again = await send(cc, [form, reader, ["DPoP", second]], moment);
  expect([again.response.status, again.body["error"]]).toEqual([400, "invalid_dpop_proof"]);
});
