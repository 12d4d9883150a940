import { expect, test } from "@playwright/test";
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  discoveryRequest,
  processClientCredentialsResponse,
  processDiscoveryResponse,
  processResourceDiscoveryResponse,
  protectedResourceRequest,
  resourceDiscoveryRequest,
  WWWAuthenticateChallengeError,
} from "oauth4webapi";
import { clients } from "#sandbox/resources/token/token-clients";

// The server of the tests speaks plain HTTP, which a client of OAuth takes only where it is told to.
const insecure = { [allowInsecureRequests]: true };
const path = "/api/sandbox/the-reading-room";

/** Finds the issuer of a resource by what the resource and the issuer tell of themselves. */
async function discover(resource: URL) {
  const described = await processResourceDiscoveryResponse(
    resource,
    await resourceDiscoveryRequest(resource, insecure),
  );
  const issuer = new URL(described.authorization_servers?.[0] ?? "");
  const found = await discoveryRequest(issuer, { algorithm: "oauth2", ...insecure });
  return { described, server: await processDiscoveryResponse(issuer, found) };
}

/** Gets a client a token for the resource, by client_credentials. */
async function tokenFor(id: string, resource: URL, by = ClientSecretBasic, params: Record<string, string> = {}) {
  const { described, server } = await discover(resource);
  const client = { client_id: id };
  const secret = clients.find((each) => each.id === id)?.secret ?? "";
  const asked = { resource: described.resource, ...params };
  const given = await clientCredentialsGrantRequest(server, client, by(secret), asked, insecure);
  return processClientCredentialsResponse(server, client, given);
}

/** Calls a method of the resource with a token, and gives the answer, or the challenge by which it was refused. */
async function call(token: string, resource: URL, method: string, params?: object) {
  const headers = new Headers({ "Content-Type": "application/json", Accept: "application/json" });
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  try {
    return { answer: await protectedResourceRequest(token, "POST", resource, headers, body, insecure) };
  } catch (fault) {
    if (!(fault instanceof WWWAuthenticateChallengeError)) throw fault;
    return { refused: fault };
  }
}

test("oauth4webapi finds the issuer, gets a token and calls the resource with it", async ({ baseURL }) => {
  const resource = new URL(path, baseURL);
  const { described, server } = await discover(resource);
  expect(described.scopes_supported).toEqual(["books:read", "books:write"]);
  expect(server.protected_resources).toContain(resource.href);
  for (const by of [ClientSecretBasic, ClientSecretPost]) {
    const token = await tokenFor("reader", resource, by);
    expect(token).toMatchObject({ token_type: "bearer", scope: "books:read", expires_in: 300 });
    const { answer } = await call(token.access_token, resource, "ping");
    expect(await answer?.json()).toEqual({ jsonrpc: "2.0", id: 1, result: {} });
  }
});

test("oauth4webapi reads from the 401 that a token is wrong, and where to learn of a right one", async ({
  baseURL,
}) => {
  const resource = new URL(path, baseURL);
  const { refused } = await call("nonsense", resource, "ping");
  expect(refused?.status).toBe(401);
  expect(refused?.cause).toMatchObject([
    {
      scheme: "bearer",
      parameters: {
        realm: "reading room",
        error: "invalid_token",
        scope: "books:read",
        resource_metadata: new URL(`/.well-known/oauth-protected-resource${path}`, baseURL).href,
      },
    },
  ]);
});

test("oauth4webapi reads from the 403 which scope is lacking, and with that scope it is let through", async ({
  baseURL,
}) => {
  const resource = new URL(path, baseURL);
  const params = { name: "add_book", arguments: { title: "The Vault" } };
  const { access_token: narrow } = await tokenFor("writer", resource, ClientSecretBasic, { scope: "books:read" });
  const { refused } = await call(narrow, resource, "tools/call", params);
  const [challenge] = refused?.cause ?? [];
  expect([refused?.status, challenge?.parameters.error]).toEqual([403, "insufficient_scope"]);
  const scope = challenge?.parameters.scope ?? "";
  expect(scope).toBe("books:read books:write");
  const { access_token: wide } = await tokenFor("writer", resource, ClientSecretBasic, { scope });
  expect((await call(wide, resource, "tools/call", params)).answer?.status).toBe(200);
});

test("oauth4webapi is told 401 for a token that was issued for another resource", async ({ baseURL }) => {
  const elsewhere = await tokenFor("reader", new URL("/api/sandbox/the-jwt-library", baseURL));
  const { refused } = await call(elsewhere.access_token, new URL(path, baseURL), "ping");
  expect([refused?.status, refused?.cause[0]?.parameters.error]).toEqual([401, "invalid_token"]);
});
