import { noContent } from "../../message";
import { encodeHex, encodeUtf8 } from "../../octets";

/** Turns octets into a digest of fixed length. */
export type DigestHash = (octets: Uint8Array) => Uint8Array;

/** How a response is computed: by which hash, and whether the nonces go into A1, as the `-sess` algorithms do. RFC 7616 §3.4.2. */
export type DigestFunction = { readonly hash: DigestHash; readonly session: boolean };

/** What a response is computed of: parameters as they go on the wire, without quotes, and the content as octets. */
export type DigestInput = {
  readonly qop?: string | undefined;
  readonly username: string;
  readonly realm: string;
  readonly password: string;
  /** Case-sensitive; the empty text makes the response that a server proves itself by (RFC 7616 §3.5). */
  readonly method: string;
  readonly uri: string;
  readonly nonce: string;
  readonly nc?: string | undefined;
  readonly cnonce?: string | undefined;
  /** Needed for auth-int; none means no content. */
  readonly content?: Uint8Array | undefined;
};

/** H(A1), H(A2) and the response, each in lower-case hex. RFC 7616 §3.4.1. */
export type DigestOutput = { readonly ha1: string; readonly ha2: string; readonly response: string };

/** Hashes a text in UTF-8 (octets as they are) and writes the digest in lower-case hex: H() of RFC 7616 §3.3. */
export function hexDigest(hash: DigestHash, data: string | Uint8Array): string {
  return encodeHex(hash(typeof data === "string" ? encodeUtf8(data) : data));
}

/**
 * Computes a response with any hash. Throws a RangeError for a qop that is neither auth nor auth-int,
 * and for an nc or a cnonce that is needed and missing. RFC 7616 §3.4.1 to §3.4.3.
 */
export function computeDigest({ hash, session }: DigestFunction, input: DigestInput): DigestOutput {
  const h = (data: string | Uint8Array) => hexDigest(hash, data);
  const { qop, username, realm, password, method, uri, nonce } = input;
  const secret = h(`${username}:${realm}:${password}`);
  const ha1 = session ? h(`${secret}:${nonce}:${needed(input, "cnonce", "a -sess algorithm")}`) : secret;
  const ha2 = h(`${method}:${uri}${sealOf(qop, input.content, h)}`);
  if (qop === undefined) return { ha1, ha2, response: h(`${ha1}:${nonce}:${ha2}`) };
  const nc = needed(input, "nc", `qop ${qop}`);
  const cnonce = needed(input, "cnonce", `qop ${qop}`);
  return { ha1, ha2, response: h(`${ha1}:${nonce}:${nc}:${cnonce}:${qop}:${ha2}`) };
}

function sealOf(qop: string | undefined, content: Uint8Array = noContent, h: (data: Uint8Array) => string): string {
  const lower = qop?.toLowerCase();
  if (lower === "auth-int") return `:${h(content)}`;
  if (lower === undefined || lower === "auth") return "";
  throw new RangeError(`Cannot compute a response for the qop ${JSON.stringify(qop)}: expected auth or auth-int`);
}

function needed(input: DigestInput, name: "nc" | "cnonce", why: string): string {
  const value = input[name];
  if (value === undefined) throw new RangeError(`Cannot compute a response without ${name}: ${why} needs it`);
  return value;
}
