import { paramValue, repeatedParam } from "../../../auth-param";
import type { Credentials } from "../../../credentials";
import { excerpt } from "../../../excerpt";
import { decodeUtf8, textToOctets } from "../../../octets";
import { defaultAlgorithm } from "../algorithm";

/** Digest credentials as read: texts without quotes, octets above 0x7F read as UTF-8. RFC 7616 §3.4. */
export type DigestCredentials = {
  readonly algorithm: string;
  readonly username: string;
  /** Whether `username` is H(username:realm). RFC 7616 §3.4.4. */
  readonly userhash: boolean;
  readonly realm: string;
  readonly nonce: string;
  readonly uri: string;
  readonly response: string;
  readonly cnonce?: string;
  /** With its count, where the client applied one. */
  readonly qop?: { readonly name: string; readonly nc: string; readonly cnonce: string };
};

const cnonceLimit = 256;

/** Reads Digest credentials, with a count of `least` or more. Throws a SyntaxError for a parameter that is missing, twice there or out of form. RFC 7616 §3.4. */
export function parseDigestCredentials({ token68, params }: Credentials, least: 0 | 1 = 1): DigestCredentials {
  if (token68 !== undefined) throw new SyntaxError("After Digest parameters must stand, and none do");
  const repeated = repeatedParam(params);
  if (repeated !== undefined) throw new SyntaxError(`The parameter ${excerpt(repeated)} comes twice`);
  const optional = (name: string) => decode(name, paramValue(params, name));
  const required = (name: string) => optional(name) ?? missing(name);
  const userhash = flag("userhash", optional("userhash"));
  const cnonce = optional("cnonce");
  // It goes back in Authentication-Info. RFC 7616 §3.5
  if (cnonce !== undefined && cnonce.length > cnonceLimit)
    throw new SyntaxError(`cnonce has more than ${cnonceLimit} characters`);
  const qop = optional("qop");
  const algorithm = optional("algorithm") ?? defaultAlgorithm;
  // A1 of these algorithms holds the cnonce, whatever the qop. RFC 7616 §3.4.2
  if (cnonce === undefined && /-sess$/i.test(algorithm)) missing("cnonce");
  return {
    algorithm,
    username: readUsername(optional("username"), optional("username*"), userhash),
    userhash,
    realm: required("realm"),
    nonce: required("nonce"),
    uri: required("uri"),
    response: required("response"),
    ...(cnonce === undefined ? {} : { cnonce }),
    ...(qop === undefined
      ? {}
      : { qop: { name: qop, nc: readCount(required("nc"), least), cnonce: cnonce ?? missing("cnonce") } }),
  };
}

// RFC 7616 §3.4: username and username* exclude each other, and username* goes only without userhash.
function readUsername(plain: string | undefined, extended: string | undefined, userhash: boolean): string {
  if (extended === undefined) return plain ?? missing("username");
  if (plain !== undefined) throw new SyntaxError("Both username and username* came, and only one of them may");
  if (userhash) throw new SyntaxError("A hashed username comes as username, and never as username*");
  return decodeExtended(extended);
}

// ext-value = charset "'" [ language ] "'" value-chars
/** Reads the value of `username*`, which must be in UTF-8. Throws a SyntaxError. RFC 8187 §3.2.1. */
export function decodeExtended(value: string): string {
  const match = /^utf-8'[A-Za-z0-9-]*'((?:[A-Za-z0-9!#$&+\-.^_`|~]|%[0-9A-Fa-f]{2})*)$/i.exec(value);
  if (!match) throw new SyntaxError("username* cannot be read: expected UTF-8'' and then the name, percent-encoded");
  try {
    return decodeURIComponent(match[1] ?? "");
  } catch (fault) {
    throw new SyntaxError("username* cannot be read: its octets are not UTF-8", { cause: fault });
  }
}

// nc-value = 8LHEX; a client that counts in capitals counts all the same.
function readCount(nc: string, least: number): string {
  if (/^[0-9A-Fa-f]{8}$/.test(nc) && Number.parseInt(nc, 16) >= least) return nc;
  throw new SyntaxError(`nc is ${excerpt(nc)}: expected eight hex digits, the first request being 00000001`);
}

function flag(name: string, value = "false"): boolean {
  const lower = value.toLowerCase();
  if (lower !== "true" && lower !== "false") throw new SyntaxError(`${name} is neither true nor false`);
  return lower === "true";
}

function missing(name: string): never {
  throw new SyntaxError(`The parameter ${name} is missing`);
}

function decode(name: string, value: string | undefined): string | undefined {
  if (value === undefined || /^[\x20-\x7E]*$/.test(value)) return value;
  const text = /[^\0-\xFF]/.test(value) ? undefined : decodeUtf8(textToOctets(value));
  if (text === undefined) throw new SyntaxError(`The octets of ${name} are not UTF-8`);
  return text;
}
