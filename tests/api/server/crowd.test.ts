import { expect, test } from "@playwright/test";
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { formatCredentials } from "#http/credentials";
import { signProof } from "#http/schemes/dpop/proof";
import { limit } from "#sandbox/resources/refusals/limited";
import { digestCredentials } from "#tests/http/schemes/digest/digest-client";

const crowd = 200;
const sandbox = "/api/sandbox";

/** Sends one request for each of a crowd, all at once, and gives the responses. */
function all(send: (index: number) => Promise<Response>): Promise<readonly Response[]> {
  return Promise.all(Array.from({ length: crowd }, (_, index) => send(index)));
}

function withStatus(responses: readonly Response[], status: number): readonly Response[] {
  return responses.filter((response) => response.status === status);
}

test("of 200 clients with one nonce and one count exactly one is let in", async ({ baseURL }) => {
  const target = `${sandbox}/the-signed-door`;
  const challenged = await fetch(baseURL + target);
  const [challenge] = parseChallenges(challenged.headers.get("WWW-Authenticate") ?? "");
  const signing = {
    algorithm: "SHA-256",
    qop: "auth",
    nc: "00000001",
    cnonce: "c2VzYW1l",
    username: "Aladdin",
    password: "open sesame",
    realm: "signed door",
    nonce: paramValue(challenge?.params ?? [], "nonce") ?? "",
    method: "GET",
    uri: target,
  };
  const Authorization = formatCredentials(digestCredentials(signing));
  const responses = await all(() => fetch(baseURL + target, { headers: { Authorization } }));
  expect(withStatus(responses, 200)).toHaveLength(1);
  const refused = withStatus(responses, 401);
  expect(refused).toHaveLength(crowd - 1);
  for (const { headers } of refused) expect(headers.get("Sandbox-Decision")).toContain("nonce-unused;yes=?0");
});

test("of 200 clients with one DPoP proof exactly one is let in", async ({ baseURL }) => {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = await exportJWK(publicKey);
  const prove = (method: string, path: string, nonce?: string, token?: string) => {
    const now = Date.now() / 1000;
    return signProof({ method, uri: baseURL + path, id: crypto.randomUUID(), now, nonce, token }, privateKey, jwk);
  };
  const form = { grant_type: "client_credentials", client_id: "reader", client_secret: "turn the page" };
  const askForToken = async (nonce?: string) => {
    const headers = { DPoP: await prove("POST", `${sandbox}/token`, nonce) };
    return fetch(`${baseURL}${sandbox}/token`, { method: "POST", headers, body: new URLSearchParams(form) });
  };
  const told = await askForToken();
  expect(told.status).toBe(400);
  const nonce = told.headers.get("DPoP-Nonce") ?? "";
  const { access_token: token, token_type } = await (await askForToken(nonce)).json();
  expect(token_type).toBe("DPoP");
  expect(await calculateJwkThumbprint(jwk)).toBe(JSON.parse(atob(token.split(".")[1])).cnf.jkt);
  const target = `${sandbox}/the-bound-token`;
  const headers = { Authorization: `DPoP ${token}`, DPoP: await prove("GET", target, nonce, token) };
  const responses = await all(() => fetch(baseURL + target, { headers }));
  expect(withStatus(responses, 200)).toHaveLength(1);
  expect(withStatus(responses, 401)).toHaveLength(crowd - 1);
});

test("of 200 clients with one key exactly as many get in as the quota says", async ({ baseURL }) => {
  // Slower than the window, the crowd is none: then it comes once more.
  for (let time = 0; time < 5; time += 1) {
    const begun = performance.now();
    const headers = { "X-API-Key": crypto.randomUUID() };
    const responses = await all(() => fetch(`${baseURL}${sandbox}/limited`, { headers }));
    if (performance.now() - begun > limit.window * 1000) continue;
    expect(withStatus(responses, 200)).toHaveLength(limit.quota);
    expect(withStatus(responses, 429)).toHaveLength(crowd - limit.quota);
    return;
  }
  throw new Error("200 requests never came within the window");
});

test("200 guests who log in at once have 200 sessions, and one who logs out closes none but their own", async ({
  baseURL,
}) => {
  const at = `${baseURL}${sandbox}/session`;
  const body = () => new URLSearchParams({ user: "Ali", password: "forty jars" });
  const logins = await all(() => fetch(`${at}/login`, { method: "POST", body: body() }));
  const cookies = logins.map(({ headers }) => headers.get("Set-Cookie")?.split(";")[0] ?? "");
  expect(new Set(cookies).size).toBe(crowd);
  const enter = () => all((index) => fetch(at, { headers: { Cookie: cookies[index] ?? "" } }));
  expect(withStatus(await enter(), 200)).toHaveLength(crowd);
  const [first = ""] = cookies;
  const logouts = await all(() => fetch(`${at}/logout`, { method: "POST", headers: { Cookie: first } }));
  expect(withStatus(logouts, 200)).toHaveLength(crowd);
  const closing = await Promise.all(logouts.map((response) => response.text()));
  expect(closing.filter((text) => text.includes("The session is closed"))).toHaveLength(1);
  const after = await enter();
  expect(after[0]?.status).toBe(401);
  expect(withStatus(after, 200)).toHaveLength(crowd - 1);
});
