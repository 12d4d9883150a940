import { sha256 } from "@noble/hashes/sha2.js";
import { calculateJwkThumbprint, compactVerify, errors, importJWK, type JWK, SignJWT } from "jose";
import { fieldValues, type RequestMessage } from "../../message";
import { encodeBase64url, encodeUtf8, showUtf8 } from "../../octets";
import { targetUri, withoutQuery } from "../../target-uri";
import type { Moment } from "../scheme";
import { sameSecret } from "../secret";
import { algorithmFault, type Fault, isTyped, readJoseHeader } from "../token/jwt";
import { shown } from "../token/oauth";
import { nonceAge, nonceTime } from "./nonce";

/** The algorithms a proof may be signed with, each asymmetric. RFC 9449 §4.3. */
export const proofAlgorithms = ["ES256", "ES384", "PS256"] as const;

/** How old a proof may be, in seconds. RFC 9449 §11.1. */
export const proofLifetime = 60;

/** How far, in seconds, the clock of a client may be ahead of ours. */
export const proofLeeway = 30;

/** A good proof: its key's thumbprint (RFC 7638), and what makes it known again. */
export type Proof = {
  readonly thumbprint: string;
  readonly id: string;
  readonly until: number;
  /** When it was made: by the nonce of ours in it, or, where there is none, by what the client says. */
  readonly made: number;
  readonly kind: "dpop-proof" | "dpop-nonce-proof";
  readonly nonceAge?: number;
};

/** Why a proof is refused, and by which error code. RFC 9449 §7.1, §8. */
export type ProofFault = Fault & { readonly error: "invalid_dpop_proof" | "use_dpop_nonce" };

/** What a proof is made for. `now` in seconds since 1970-01-01T00:00Z; `uri` may have a query, which is left out. */
export type ProofOf = {
  readonly method: string;
  readonly uri: string;
  readonly id: string;
  readonly now: number;
  readonly token?: string | undefined;
  readonly nonce?: string | undefined;
};

type Claims = ReadonlyMap<string, unknown>;

/** The ath of a token: base64url of its SHA-256. RFC 9449 §4.2. */
export function tokenHash(token: string): string {
  return encodeBase64url(sha256(encodeUtf8(token)));
}

/** Signs a proof with an ES256 key, whose public part goes into it. RFC 9449 §4.2. */
export function signProof(
  { method, uri, id, now, token, nonce }: ProofOf,
  privateKey: CryptoKey,
  { kty, crv, x, y }: JWK,
): Promise<string> {
  const ath = token === undefined ? {} : { ath: tokenHash(token) };
  const challenged = nonce === undefined ? {} : { nonce };
  const claims = { jti: id, htm: method, htu: withoutQuery(uri), iat: Math.floor(now), ...ath, ...challenged };
  const jwk = Object.fromEntries(Object.entries({ kty, crv, x, y }).filter(([, value]) => value !== undefined));
  return new SignJWT(claims).setProtectedHeader({ typ: "dpop+jwt", alg: "ES256", jwk }).sign(privateKey);
}

/**
 * Checks the proof in a request's DPoP field: that it is one, by its own key, made for this request, now, and for this token.
 * Whether it came before is `spendProof`'s question. Throws nothing. RFC 9449 §4.3.
 */
export async function checkProof(
  request: RequestMessage,
  moment: Pick<Moment, "now" | "key">,
  { token, nonce }: { readonly token?: string; readonly nonce: boolean },
): Promise<Proof | ProofFault> {
  const values = fieldValues(request.fields, "DPoP");
  const [value] = values;
  if (value === undefined) return invalid("No DPoP field came, so nothing proves who holds the key.");
  // A server's library may have joined two lines into one by then; no JWT has a comma.
  if (values.length > 1 || value.includes(",")) return invalid("More than one proof came, and exactly one may.");
  const verified = await verifyByItsOwnKey(value.trim());
  if ("fault" in verified) return invalid(verified.fault);
  const { claims, thumbprint } = verified;
  const fault = claimFault(claims, request, moment.now, token);
  if (fault !== undefined) return invalid(fault);
  const given = claims.get("nonce");
  const found = { thumbprint, id: String(claims.get("jti")), ...timesOf(Number(claims.get("iat")), given, moment) };
  if (!nonce) return found;
  const age = typeof given === "string" ? nonceAge(given, moment) : undefined;
  if (age !== undefined) return { ...found, nonceAge: age };
  const why =
    given === undefined ? "This server wants its nonce in the proof." : "The nonce is not fresh, or not ours.";
  return { error: "use_dpop_nonce", fault: why };
}

/**
 * Uses a proof up; the fault where it was used before, or made so long ago that this may have been forgotten: then a nonce
 * is asked for, whose time no client chooses. Of any number of requests at once, one gets undefined. RFC 9449 §8, §11.1.
 */
export async function spendProof(
  { thumbprint, id, until, made, kind }: Proof,
  { memory }: Pick<Moment, "memory">,
): Promise<ProofFault | undefined> {
  const moved = await memory.advance(kind, `${thumbprint} ${tokenHash(id)}`, { to: 1, made, until });
  if (moved === "spent") return invalid("It came before.");
  if (moved === "moved") return undefined;
  return { error: "use_dpop_nonce", fault: "So many came since that it is not known whether this one was used." };
}

// The same for a proof whenever it comes, so that one that was forgotten is not taken for new.
function timesOf(iat: number, given: unknown, moment: Pick<Moment, "key">): Pick<Proof, "until" | "made" | "kind"> {
  const until = iat + proofLifetime + 1;
  const made = typeof given === "string" ? nonceTime(given, moment) : undefined;
  return made === undefined ? { until, made: iat, kind: "dpop-proof" } : { until, made, kind: "dpop-nonce-proof" };
}

function invalid(fault: string): ProofFault {
  return { error: "invalid_dpop_proof", fault: `The proof is refused. ${fault}` };
}

async function verifyByItsOwnKey(proof: string): Promise<{ claims: Claims; thumbprint: string } | Fault> {
  const header = readJoseHeader(proof);
  if ("fault" in header) return header;
  const { members } = header;
  if (!isTyped(members.get("typ"), "dpop+jwt"))
    return { fault: `Its typ is ${shown(members.get("typ"))}, not dpop+jwt.` };
  const alg = members.get("alg");
  const fault = algorithmFault(alg, proofAlgorithms);
  if (fault !== undefined || typeof alg !== "string") return { fault: fault ?? "Its header names no alg." };
  if (members.has("crit")) return { fault: "It calls an extension critical that this server does not know." };
  const jwk = publicKeyIn(members.get("jwk"));
  if ("fault" in jwk) return jwk;
  try {
    const thumbprint = await calculateJwkThumbprint(jwk);
    const { payload } = await compactVerify(proof, await importJWK(jwk, alg), { algorithms: [alg] });
    const claims: unknown = JSON.parse(showUtf8(payload));
    if (typeof claims !== "object" || claims === null) return { fault: "Its claims are no JSON object." };
    return { claims: new Map(Object.entries(claims)), thumbprint };
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return { fault: "Its signature does not fit its key." };
    return { fault: error instanceof SyntaxError ? "Its claims are no JSON." : `Its jwk is no key for ${alg}.` };
  }
}

function publicKeyIn(jwk: unknown): JWK | Fault {
  if (typeof jwk !== "object" || jwk === null) return { fault: "Its header has no jwk." };
  const members = new Map<string, unknown>(Object.entries(jwk));
  const secret = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"].find((name) => members.has(name));
  if (secret !== undefined) return { fault: `Its jwk holds ${secret}, a private part: that key is burnt.` };
  const texts = ["kty", "crv", "x", "y", "n", "e"].flatMap((name) => {
    const value = members.get(name);
    return typeof value === "string" ? [[name, value]] : [];
  });
  return { kty: "", ...Object.fromEntries(texts) };
}

function claimFault(
  claims: Claims,
  request: RequestMessage,
  now: number,
  token: string | undefined,
): string | undefined {
  const [jti, htm, htu, iat, ath] = ["jti", "htm", "htu", "iat", "ath"].map((name) => claims.get(name));
  if (typeof jti !== "string" || jti === "") return "It lacks the claim jti.";
  if (typeof htm !== "string") return "It lacks the claim htm.";
  if (typeof htu !== "string") return "It lacks the claim htu.";
  if (typeof iat !== "number") return "It lacks the claim iat.";
  if (htm !== request.method) return `It was made for the method ${shown(htm)}.`;
  const uri = targetUri(request);
  if (uri === undefined || withoutQuery(htu) !== uri) return `It was made for ${shown(htu)}, not for ${uri ?? "here"}.`;
  if (iat < now - proofLifetime) return `It was made more than ${proofLifetime} seconds ago.`;
  if (iat > now + proofLeeway) return `It claims to be made more than ${proofLeeway} seconds from now.`;
  if (token === undefined) return undefined;
  if (typeof ath !== "string") return "It lacks the claim ath.";
  return sameSecret(ath, tokenHash(token)) ? undefined : "Its ath is the hash of another token.";
}
