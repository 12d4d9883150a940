import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { decodeBase64url, encodeBase64url } from "../../octets";
import { onOrigin } from "../../target-uri";
import type { Moment, SigningKeys } from "../scheme";
import { jsonPart } from "./json-part";
import { shown } from "./oauth";
import type { tokenReasons } from "./reasons";

/** Whose tokens a resource takes, and by which name they must mean it; a path stands on the origin that was asked. RFC 9068 §4. */
export type JwtTerms = { readonly issuer: string; readonly audience: string };

/** What a good access token says. `login` is how and when (seconds since 1970-01-01T00:00Z) somebody logged in. RFC 9068 §2.2. */
export type AccessToken = {
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly login: { readonly acr?: string; readonly at?: number };
  /** The thumbprint of the key the token is bound to. RFC 9449 §6.1. */
  readonly thumbprint?: string;
};

/** Why something was refused, as a sentence. */
export type Fault = { readonly fault: string };

/** Why a token was refused, and which advice helps. */
export type TokenFault = Fault & { readonly because: keyof typeof tokenReasons };

/** The only algorithm this server signs with, and so the only one it takes. RFC 8725 §3.1. */
export const signatureAlgorithm = "ES256";

/** How far, in seconds, two clocks may differ before exp or nbf is held against a token. RFC 7519 §4.1.4. */
export const clockLeeway = 30;

const requiredClaims = ["iss", "exp", "aud", "sub", "client_id", "iat", "jti"];

/** Signs an access token as a JWT. RFC 9068 §2. */
export function signAccessToken(claims: JWTPayload, keys: SigningKeys): Promise<string> {
  const header = { alg: signatureAlgorithm, typ: "at+jwt", kid: keys.id };
  return new SignJWT(claims).setProtectedHeader(header).sign(keys.privateKey);
}

/** Reads an access token and says whose it is, or why it is refused. Throws nothing. RFC 9068 §4, RFC 8725 §3. */
export async function checkAccessToken(
  token: string,
  terms: JwtTerms,
  { now, keys, origin }: Pick<Moment, "now" | "keys" | "origin">,
): Promise<AccessToken | TokenFault> {
  const header = readJoseHeader(token);
  if ("fault" in header) return { ...header, because: "token-malformed" };
  const fault = headerFault(header.members, keys);
  if (fault !== undefined) return fault;
  if (keys === undefined) return { fault: "This server has no key to check it with.", because: "token-unknown" };
  try {
    const { payload } = await jwtVerify(token, keys.publicKey, {
      algorithms: [signatureAlgorithm],
      issuer: onOrigin(origin, terms.issuer),
      audience: onOrigin(origin, terms.audience),
      clockTolerance: clockLeeway,
      currentDate: new Date(now * 1000),
      requiredClaims,
    });
    return readClaims(payload);
  } catch (error) {
    return faultOf(error, terms, origin);
  }
}

/** Reads the header of a JWS in compact form; nothing is verified. Each part must be the one base64url spelling of its octets. RFC 7515 §7.1. */
export function readJoseHeader(token: string): { readonly members: ReadonlyMap<string, unknown> } | Fault {
  const parts = token.split(".");
  if (parts.length !== 3) return { fault: "It is not a JWT: expected three parts with dots between." };
  if (!parts.every(isBase64url)) return { fault: "It is not a JWT: a part is not base64url." };
  const members = jsonPart(parts[0] ?? "");
  return members ? { members } : { fault: "It is not a JWT: its first part is no JSON object that can be read." };
}

// A decoder that overlooks the last bits would let one token be spelled in several ways. RFC 4648 §3.5
function isBase64url(part: string): boolean {
  const octets = decodeBase64url(part);
  return octets !== undefined && encodeBase64url(octets) === part;
}

/** Says whether a header's typ is this media type, with or without `application/`, whatever its case. RFC 7515 §4.1.9. */
export function isTyped(typ: unknown, wanted: string): boolean {
  return typeof typ === "string" && typ.toLowerCase().replace(/^application\//, "") === wanted;
}

/** Says why no alg of this value may be trusted: none at all, or a MAC where a public key checks. RFC 8725 §3.1. */
export function algorithmFault(alg: unknown, taken: readonly string[]): string | undefined {
  if (typeof alg !== "string") return "Its header names no alg.";
  if (alg.toLowerCase() === "none") return "Its alg is none: nobody signed it.";
  if (/^hs\d/i.test(alg)) {
    return `Its alg is ${shown(alg)}, a MAC: checked with a public key, which everybody has, everybody could make it.`;
  }
  return taken.includes(alg) ? undefined : `Its alg is ${shown(alg)}, which is not taken: ${taken.join(", ")}.`;
}

function headerFault(members: ReadonlyMap<string, unknown>, keys: SigningKeys | undefined): TokenFault | undefined {
  const fault = algorithmFault(members.get("alg"), [signatureAlgorithm]);
  if (fault !== undefined) return { fault, because: "token-not-signed" };
  const typ = members.get("typ");
  if (!isTyped(typ, "at+jwt")) return malformed(`Its typ is ${shown(typ)}, and an access token says at+jwt.`);
  const kid = members.get("kid");
  if (kid !== undefined && kid !== keys?.id) {
    return { fault: `It names the key ${shown(kid)}, which is not this server's.`, because: "token-not-signed" };
  }
  return members.has("crit") ? malformed("It calls an extension critical that this server does not know.") : undefined;
}

function malformed(fault: string): TokenFault {
  return { fault, because: "token-malformed" };
}

function readClaims({ sub, scope, acr, auth_time: at, cnf }: JWTPayload): AccessToken | TokenFault {
  if (typeof sub !== "string") return malformed("Its sub is not a text.");
  if (cnf !== undefined && thumbprintIn(cnf) === undefined) return malformed("Its cnf has no jkt.");
  const thumbprint = thumbprintIn(cnf);
  return {
    subject: sub,
    scopes: typeof scope === "string" ? scope.split(" ").filter((each) => each !== "") : [],
    login: { ...(typeof acr === "string" ? { acr } : {}), ...(typeof at === "number" ? { at } : {}) },
    ...(thumbprint === undefined ? {} : { thumbprint }),
  };
}

function thumbprintIn(cnf: unknown): string | undefined {
  if (typeof cnf !== "object" || cnf === null || !("jkt" in cnf)) return undefined;
  return typeof cnf.jkt === "string" ? cnf.jkt : undefined;
}

function faultOf(error: unknown, { issuer, audience }: JwtTerms, origin: string | undefined): TokenFault {
  if (error instanceof errors.JWTExpired)
    return { fault: `It has expired, ${clockLeeway} seconds of leeway included.`, because: "token-expired" };
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return { fault: "Its signature does not fit.", because: "token-not-signed" };
  if (!(error instanceof errors.JWTClaimValidationFailed))
    return malformed("It is not a JWT: its claims are no JSON object.");
  const { claim, reason, payload } = error;
  if (reason === "missing") return malformed(`It lacks the claim ${claim}.`);
  if (reason === "invalid") return malformed(`Its claim ${claim} is not of the right kind.`);
  if (claim === "nbf")
    return { fault: `It is not valid yet, ${clockLeeway} seconds of leeway included.`, because: "token-early" };
  const fault =
    claim === "iss"
      ? `Its issuer is ${shown(payload.iss)}, and this takes ${onOrigin(origin, issuer)}.`
      : `Its audience is ${shown(payload.aud)}, and this is ${onOrigin(origin, audience)}.`;
  return { fault, because: "token-for-others" };
}
