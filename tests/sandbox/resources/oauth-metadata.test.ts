import { expect, test } from "@playwright/test";
import { decodeJwt } from "jose";
import { loadGuarded, loadSpaces } from "#content/exercises";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { fieldValue } from "#http/message";
import { createOrigin, type Handler, type Part, sandboxHandler } from "#sandbox/origin";
import { resources as coded, resourcePolicies } from "#sandbox/resources/index";
import { authorize } from "#sandbox/resources/token/authorize";
import {
  jwks,
  protectedResources,
  resourceMetadata,
  serverMetadata,
  wellKnown,
} from "#sandbox/resources/token/oauth-metadata";
import { tokenEndpoint } from "#sandbox/resources/token/token-endpoint";
import { asked, challengeOf, knock, membersOf, signingMoment } from "#tests/signing-moment";

async function site() {
  const moment = await signingMoment();
  const spaces = (await loadSpaces()).spaces;
  const takers = protectedResources(new Map([...spaces, ...resourcePolicies]));
  const resources = new Map([
    ...coded,
    ["authorize", authorize],
    ["token", tokenEndpoint([...takers.keys()])],
    ["jwks", jwks],
  ]);
  const handlers = new Map<string, Handler | Part>([
    ["/api/sandbox", sandboxHandler("/api/sandbox", spaces, resources)],
    [wellKnown.resource, resourceMetadata(takers)],
    [wellKnown.server, serverMetadata("/api/sandbox", takers)],
  ]);
  const origin = createOrigin(handlers, () => moment);
  return async (method: string, uri: string, fields: readonly (readonly [string, string])[] = [], content = "") => {
    expect(uri.startsWith(`${knock}/`)).toBe(true);
    const { response } = await origin(asked(method, uri.slice(knock.length), fields, content));
    return response;
  };
}

test("a client finds its way from a bare 401 to a 200 by what each answer says", async () => {
  const send = await site();
  const resource = `${knock}/api/sandbox/the-jwt-library`;
  const [challenge] = parseChallenges(challengeOf(await send("GET", resource)));
  const described = membersOf(await send("GET", paramValue(challenge?.params ?? [], "resource_metadata") ?? ""));
  expect(described).toMatchObject({ resource, scopes_supported: ["books:read", "books:write"] });
  const [issuer] = Array.isArray(described["authorization_servers"]) ? described["authorization_servers"] : [];
  const server = membersOf(await send("GET", `${issuer}/.well-known/oauth-authorization-server`));
  expect(server["issuer"]).toBe(issuer);
  expect(membersOf(await send("GET", String(server["jwks_uri"])))).toEqual({
    keys: [expect.objectContaining({ kty: "EC", crv: "P-256", alg: "ES256" })],
  });
  const fields = [["Content-Type", "application/x-www-form-urlencoded"]] as const;
  const client = "grant_type=client_credentials&client_id=keeper&client_secret=two+locks";
  const issued = membersOf(await send("POST", String(server["token_endpoint"]), fields, client));
  const authorization = [["Authorization", `Bearer ${issued["access_token"]}`]] as const;
  expect((await send("GET", resource, authorization)).status).toBe(200);
  expect((await send("GET", `${resource}/vault`, authorization)).status).toBe(200);
  expect((await send("GET", `${knock}/api/sandbox/the-bound-token`, authorization)).status).toBe(401);
});

test("a resource that is code is described, listed and given tokens as one that a policy describes", async () => {
  const send = await site();
  const resource = `${knock}/api/sandbox/the-reading-room`;
  expect(membersOf(await send("GET", `${knock}${wellKnown.resource}/api/sandbox/the-reading-room`))).toMatchObject({
    resource,
    resource_name: "reading room",
    scopes_supported: ["books:read", "books:write"],
    dpop_bound_access_tokens_required: false,
  });
  const server = membersOf(await send("GET", knock + wellKnown.server));
  expect(server["protected_resources"]).toContain(resource);
  const fields = [["Content-Type", "application/x-www-form-urlencoded"]] as const;
  const client = `grant_type=client_credentials&client_id=reader&client_secret=turn+the+page&resource=${resource}`;
  const issued = membersOf(await send("POST", String(server["token_endpoint"]), fields, client));
  expect(decodeJwt(String(issued["access_token"])).aud).toBe(resource);
});

test("the authorization endpoint that clients insist upon refuses everybody, and says where tokens are given", async () => {
  const send = await site();
  const server = membersOf(await send("GET", knock + wellKnown.server));
  expect(server["response_types_supported"]).toEqual([]);
  const uri = `${server["authorization_endpoint"]}?response_type=code&client_id=reader&redirect_uri=https://a.example`;
  for (const method of ["GET", "POST"]) {
    const response = await send(method, uri);
    expect([response.status, fieldValue(response.fields, "Location")]).toEqual([400, undefined]);
    expect(membersOf(response)).toMatchObject({
      error: "unsupported_response_type",
      token_endpoint: server["token_endpoint"],
    });
  }
});

test("jwks gives no private part away", async () => {
  const send = await site();
  const text = new TextDecoder().decode((await send("GET", `${knock}/api/sandbox/jwks`)).content);
  expect(JSON.parse(text).keys[0]).not.toHaveProperty("d");
});

test("what is described nowhere is a 404 that lists what is", async () => {
  const send = await site();
  for (const path of [
    wellKnown.resource,
    `${wellKnown.resource}/api/sandbox/open-the-vault`,
    `${wellKnown.server}/x`,
  ]) {
    expect((await send("GET", knock + path)).status, path).toBe(404);
  }
});

test("a description is only read", async () => {
  const send = await site();
  expect((await send("POST", knock + wellKnown.server)).status).toBe(405);
  expect((await send("OPTIONS", knock + wellKnown.server)).status).toBe(204);
});

test("the exercises with tokens are solved by their solutions", async () => {
  const send = await site();
  for (const { id, goal } of await loadGuarded()) {
    const [step] = goal;
    if (!step || (id !== "the-jwt-library" && id !== "the-bound-token")) continue;
    const { solution } = step;
    const response = await send(solution.method, knock + solution.target, solution.fields, solution.content);
    expect(response.status, id).toBe(step.status);
    expect(membersOf(response)["decidedBy"], id).toBe(step.decidedBy);
  }
});
