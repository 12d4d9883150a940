import { exportJWK, generateKeyPair } from "jose";
import { parseChallenges } from "#http/challenge";
import { answerDigest } from "#http/schemes/digest/client";
import { signProof } from "#http/schemes/dpop/proof";
import { firstRound, readServerFirst, scramChallenge, secondRound } from "#http/schemes/scram/client";

/** Sends one request to the site under test. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** A walk through one scheme, as a true client makes it: gives the statuses it met, and the last answer's are what it came for. */
export type Walk = (send: Send) => Promise<readonly number[]>;

const sandbox = "/api/sandbox";
const ali = { name: "Aladdin", secret: "open sesame" };
const form = (values: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(values) });
const withHeaders = (headers: Record<string, string>) => ({ headers });

function challengesIn(response: Response) {
  return parseChallenges(response.headers.get("WWW-Authenticate") ?? "");
}

async function statusesOf(...responses: readonly Response[]): Promise<readonly number[]> {
  for (const response of responses) if (!response.bodyUsed) await response.arrayBuffer();
  return responses.map(({ status }) => status);
}

/** Basic: the challenge, then the credentials. */
export const basic: Walk = async (send) => {
  const path = `${sandbox}/open-the-vault`;
  const Authorization = `Basic ${btoa(`${ali.name}:${ali.secret}`)}`;
  return statusesOf(await send(path), await send(path, withHeaders({ Authorization })));
};

/** Digest: the challenge, one count of its nonce, the same once more (a replay), and the next count. */
export const digest: Walk = async (send) => {
  const target = `${sandbox}/the-signed-door`;
  const challenged = await send(target);
  const draft = { method: "GET", target, fields: [], content: "" };
  const answer = (count: number) =>
    answerDigest(challengesIn(challenged), ali, draft, { cnonce: "0a4f113b", count }) ?? "";
  const once = await send(target, withHeaders({ Authorization: answer(1) }));
  const replayed = await send(target, withHeaders({ Authorization: answer(1) }));
  const next = await send(target, withHeaders({ Authorization: answer(2) }));
  return statusesOf(challenged, once, replayed, next);
};

/** SCRAM: the challenge, the first message, and the last. */
export const scram: Walk = async (send) => {
  const path = `${sandbox}/the-two-rounds`;
  const challenged = await send(path);
  const begun = firstRound(ali.name, crypto.randomUUID(), "two rounds");
  const first = await send(path, withHeaders({ Authorization: begun.authorization }));
  const next = scramChallenge(challengesIn(first));
  const conversation = next && readServerFirst(next, begun.message);
  const last = conversation ? (await secondRound(conversation, ali.secret)).authorization : "";
  return statusesOf(challenged, first, await send(path, withHeaders({ Authorization: last })));
};

/** Bearer: a token by client credentials, used at the JWT library. */
export const bearer: Walk = async (send) => {
  const asked = await send(
    `${sandbox}/token`,
    form({ grant_type: "client_credentials", client_id: "reader", client_secret: "turn the page" }),
  );
  const { access_token: token } = await asked.json();
  return statusesOf(asked, await send(`${sandbox}/the-jwt-library`, withHeaders({ Authorization: `Bearer ${token}` })));
};

/** DPoP: a nonce, a bound token, the token with a proof, and the very same proof once more (a replay). */
export const dpop: Walk = async (send) => {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = await exportJWK(publicKey);
  const origin = new URL((await send("/healthz")).url).origin;
  const prove = (method: string, path: string, nonce?: string, token?: string) =>
    signProof(
      { method, uri: origin + path, id: crypto.randomUUID(), now: Date.now() / 1000, nonce, token },
      privateKey,
      jwk,
    );
  const body = form({ grant_type: "client_credentials", client_id: "reader", client_secret: "turn the page" });
  const ask = async (nonce?: string) =>
    send(`${sandbox}/token`, { ...body, headers: { DPoP: await prove("POST", `${sandbox}/token`, nonce) } });
  const told = await ask();
  const nonce = told.headers.get("DPoP-Nonce") ?? "";
  const given = await ask(nonce);
  const { access_token: token } = await given.json();
  const target = `${sandbox}/the-bound-token`;
  const headers = { Authorization: `DPoP ${token}`, DPoP: await prove("GET", target, nonce, token) };
  return statusesOf(told, given, await send(target, { headers }), await send(target, { headers }));
};

/** A session: login, two uses, logout, and a use that comes too late. */
export const session: Walk = async (send) => {
  const at = `${sandbox}/session`;
  const login = await send(`${at}/login`, form({ user: "Ali", password: "forty jars" }));
  const headers = { Cookie: login.headers.get("Set-Cookie")?.split(";")[0] ?? "" };
  const uses = [await send(at, { headers }), await send(at, { headers })];
  const logout = await send(`${at}/logout`, { method: "POST", headers });
  return statusesOf(login, ...uses, logout, await send(at, { headers }));
};

/** The lesson's limit: five uses of a key of its own, and one too many. */
export const limit: Walk = async (send) => {
  const headers = { "X-API-Key": crypto.randomUUID() };
  const responses: Response[] = [];
  for (let time = 0; time < 6; time += 1) responses.push(await send(`${sandbox}/limited`, { headers }));
  return statusesOf(...responses);
};

/** Every walk, with the statuses that a right server gives. */
export const walks: Readonly<Record<string, { readonly walk: Walk; readonly expected: readonly number[] }>> = {
  basic: { walk: basic, expected: [401, 200] },
  digest: { walk: digest, expected: [401, 200, 401, 200] },
  scram: { walk: scram, expected: [401, 401, 200] },
  bearer: { walk: bearer, expected: [200, 200] },
  dpop: { walk: dpop, expected: [400, 200, 200, 401] },
  session: { walk: session, expected: [200, 200, 200, 200, 401] },
  limit: { walk: limit, expected: [200, 200, 200, 200, 200, 429] },
};
