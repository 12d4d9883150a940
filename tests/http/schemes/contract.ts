import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { type Challenge, formatChallenge, parseChallenges } from "#http/challenge";
import { type Credentials, parseCredentials } from "#http/credentials";
import { type FieldLine, fieldValue } from "#http/message";
import { encodeBase64url, encodeUtf8 } from "#http/octets";
import type { ClientKeys, Holder } from "#http/schemes/client";
import { clientOf, clients } from "#http/schemes/clients";
import { type Offer, schemeOf } from "#http/schemes/index";
import type { ProtectionSpace } from "#http/schemes/protection-space";
import type { Accepted, Moment, Refused } from "#http/schemes/scheme";
import { signAccessToken } from "#http/schemes/token/jwt";
import { createKeys } from "#sandbox/keys";
import { createMemory } from "#sandbox/memory/memory";

const origin = "https://knock.example";
const target = "/api/x?y=1";
const now = 1_800_000_000;
const serverKeys = createKeys();
const clientKeys = makeClientKeys();

/** A conversation of a client with a server: the last verdict, how many requests it took, and the last credentials sent. */
export type Conversed = { readonly verdict: Accepted | Refused; readonly legs: number; readonly sent: string };

/** A space that knows one person by a password, and the same by a token. */
export function spaceFor(name: string, secret: string): ProtectionSpace {
  const tokens = /^[A-Za-z0-9_-]+$/.test(secret) ? [{ token: secret, to: name, scopes: ["read"] }] : [];
  return { realm: 'a "nasty", \\ realm', accounts: [{ name, password: secret }], tokens };
}

/** Somebody with a secret of the kind that a scheme's holders hold; undefined for whom its client cannot write. */
export function holderOf(scheme: Offer["scheme"], name: string, secret: string): Holder | undefined {
  const client = clients[scheme];
  const holder = { name, secret: client.holds === "token" ? encodeBase64url(encodeUtf8(secret)) : secret };
  return client.unasked !== undefined && client.unasked(holder) === undefined ? undefined : holder;
}

/** Lets the client of an offer's scheme answer its server until it is let in, refused for good, or its legs are spent; `before` was sent and refused. */
export async function converse(offer: Offer, known: Holder, presented: Holder, before?: string): Promise<Conversed> {
  const moment = await momentWithKeys();
  const space = spaceFor(known.name, known.secret);
  const client = clientOf(schemeOf(offer).name);
  const holder = "jwt" in offer && offer.jwt ? await tokenHolder(known, presented, moment, offer) : presented;
  let challenges: readonly Challenge[] = [schemeOf(offer).challenge(offer, space, moment)].map(read);
  let sent = before;
  let nonce: string | undefined;
  for (let legs = 2; ; legs += 1) {
    const proof = { keys: await clientKeys, uri: origin + target, now, nonce };
    const leg = { request: { method: "POST", target, content: "knock" }, random: `r${legs}`, sent, proof };
    const fields = await client?.answer(challenges, holder, leg);
    sent = fieldValue(fields ?? [], "Authorization") ?? "";
    const { verdict } = await check(offer, fields ?? [], space, moment, parseCredentials(sent));
    const rest = verdict.outcome === "refused" ? (verdict.fields ?? []) : [];
    const nonceBefore = nonce;
    nonce = fieldValue(rest, "DPoP-Nonce") ?? nonce;
    const goesOn =
      verdict.outcome === "refused" && (verdict.params?.some(([name]) => name === "sid") || nonce !== nonceBefore);
    if (!goesOn || legs > 4) return { verdict, legs: goesOn ? legs : Math.min(legs, client?.legs ?? 0), sent };
    challenges = [schemeOf(offer).challenge(offer, space, moment, verdict.params)].map(read);
  }
}

/** What a server says of fields and credentials, those in the fields unless others are given, and the moment it said so. */
export async function verdictOn(
  offer: Offer,
  fields: readonly FieldLine[],
  name: string,
  secret: string,
  credentials: Credentials = { scheme: "X", params: [] },
) {
  return check(offer, fields, spaceFor(name, secret), await momentWithKeys(), credentials);
}

async function check(
  offer: Offer,
  fields: readonly FieldLine[],
  space: ProtectionSpace,
  moment: Moment,
  credentials: Credentials,
) {
  const all = [["Host", "knock.example"], ["X-Forwarded-Proto", "https"], ...fields] as const;
  const request = { method: "POST", target, fields: all, content: encodeUtf8("knock") };
  return { verdict: await schemeOf(offer).check({ request, credentials, offers: [offer], space, moment }), moment };
}

async function momentWithKeys(): Promise<Moment> {
  let drawn = 0;
  const random = (octets: number) => {
    drawn += 1;
    return new Uint8Array(octets).fill(drawn);
  };
  const keys = await serverKeys;
  return { now, random, key: new Uint8Array(32).fill(7), memory: createMemory(() => now), keys, origin };
}

// A signed token stands for the right secret; with a wrong one its signature is another.
async function tokenHolder(
  known: Holder,
  presented: Holder,
  { keys }: Moment,
  { scheme, jwt }: Extract<Offer, { jwt?: unknown }>,
): Promise<Holder> {
  if (!keys) throw new Error("The moment has no keys");
  const jkt = await calculateJwkThumbprint((await clientKeys).publicJwk);
  const bound = scheme === "dpop" ? { cnf: { jkt } } : {};
  const token = await signAccessToken(
    {
      iss: origin,
      aud: origin + (jwt?.audience ?? ""),
      sub: known.name,
      client_id: "c",
      scope: "read",
      iat: now,
      exp: now + 60,
      jti: "1",
      ...bound,
    },
    keys,
  );
  return { name: presented.name, secret: presented.secret === known.secret ? token : `${token.slice(0, -8)}AAAAAAAA` };
}

function read(challenge: Challenge): Challenge {
  const [found] = parseChallenges(formatChallenge(challenge));
  if (!found) throw new Error("No challenge was read");
  return found;
}

async function makeClientKeys(): Promise<ClientKeys> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  return { privateKey, publicJwk: await exportJWK(publicKey) };
}
