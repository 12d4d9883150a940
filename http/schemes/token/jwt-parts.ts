import { SignJWT } from "jose";
import { encodeBase64url, encodeUtf8 } from "../../octets";
import { jsonPart } from "./json-part";

/** The members of a JSON object, in order. */
export type Members = Readonly<Record<string, unknown>>;

/** A JWT opened: header and claims as objects, the signature in base64url ("" where there is none). RFC 7515 §3, RFC 7519 §3. */
export type OpenedJwt = { readonly header: Members; readonly claims: Members; readonly signature: string };

/** Opens a JWT in compact form; nothing is verified. Throws a SyntaxError that says what cannot be read. RFC 7515 §7.1. */
export function openJwt(token: string): OpenedJwt {
  const [header = "", claims = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || token.split(".").length !== 3) {
    throw new SyntaxError("This is no JWT: expected three parts with dots between");
  }
  return { header: membersIn(header, "header"), claims: membersIn(claims, "claims"), signature };
}

/** Writes a JWT with the signature as it is given, whether or not it fits. RFC 7515 §7.1. */
export function joinJwt({ header, claims, signature }: OpenedJwt): string {
  return [encoded(header), encoded(claims), signature].join(".");
}

/** The same claims with alg none and no signature: a token that anybody can write. RFC 7519 §6, RFC 8725 §3.1. */
export function withoutSignature({ header, claims }: OpenedJwt): string {
  return joinJwt({ header: { ...header, alg: "none" }, claims, signature: "" });
}

/** The same token with one character of its signature changed, so that only the signature is wrong. */
export function withBrokenSignature(token: string): string {
  const at = token.lastIndexOf(".") + 1;
  // The first character: the last one carries bits that no octet needs (RFC 4648 §3.5), and would be another fault.
  const other = token.charAt(at) === "A" ? "B" : "A";
  return token.slice(0, at) + other + token.slice(at + 1);
}

/** The same claims under the same header, signed with another ES256 key. RFC 7518 §3.4. */
export function signedAgain({ header, claims }: OpenedJwt, privateKey: CryptoKey): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ ...header, alg: "ES256" }).sign(privateKey);
}

function membersIn(part: string, name: string): Members {
  const members = jsonPart(part);
  if (members) return Object.fromEntries(members);
  throw new SyntaxError(`This is no JWT: expected its ${name} to be a JSON object in base64url`);
}

function encoded(members: Members): string {
  return encodeBase64url(encodeUtf8(JSON.stringify(members)));
}
