import type { AuthParam } from "../../auth-param";
import { defaultAlgorithm } from "./algorithm";

/** What a response covers: the request's head (`auth`), or its content too (`auth-int`). RFC 7616 §3.3. */
export type DigestQop = "auth" | "auth-int";

/** The terms of one Digest challenge, its algorithm by any name. */
export type DigestTerms = {
  /** Absent, the challenge does not name one, and that means MD5 (RFC 7616 §3.3). */
  readonly algorithm?: string | undefined;
  /** None, or an empty list, means the form of RFC 2069, without nc and cnonce. */
  readonly qop?: readonly DigestQop[] | undefined;
  /** The username may come hashed (RFC 7616 §3.4.4). */
  readonly userhash?: boolean | undefined;
  readonly charset?: "UTF-8" | undefined;
  /** URIs of the protection space; absent, it is the whole origin. */
  readonly domain?: readonly string[] | undefined;
  /** A text the client gives back unchanged; it is not checked. */
  readonly opaque?: string | undefined;
  /** How long a nonce is fresh, in seconds; 300 unless given. */
  readonly nonceLife?: number | undefined;
  /** How many requests a nonce is good for where there is a qop; any number unless given. */
  readonly nonceUses?: number | undefined;
  /** A count of 00000000 is read, and a right password that comes with it gets a fresh nonce; else it cannot be read. RFC 7616 §3.4. */
  readonly zeroIsStale?: boolean | undefined;
  /** Every acknowledgment names the nonce to use next (RFC 7616 §3.5). */
  readonly nextnonce?: boolean | undefined;
};

/** The seconds that a nonce is fresh where the terms do not say. */
export const usualNonceLife = 300;

/** The algorithm that terms mean. */
export function algorithmOf({ algorithm }: DigestTerms): string {
  return algorithm ?? defaultAlgorithm;
}

/** The qop that terms list; empty for the form of RFC 2069. */
export function qopOf({ qop }: DigestTerms): readonly DigestQop[] {
  return qop ?? [];
}

/** Writes terms as the parameters of a challenge, with the realm and a nonce. RFC 7616 §3.3. */
export function challengeParams(terms: DigestTerms, realm: string, nonce: string): readonly AuthParam[] {
  const { algorithm, domain = [], opaque, userhash, charset } = terms;
  const params: readonly (readonly [string, string | undefined])[] = [
    ["realm", realm],
    ["domain", domain.length > 0 ? domain.join(" ") : undefined],
    ["qop", qopOf(terms).length > 0 ? qopOf(terms).join(", ") : undefined],
    ["algorithm", algorithm],
    ["nonce", nonce],
    ["opaque", opaque],
    ["userhash", userhash ? "true" : undefined],
    ["charset", charset],
  ];
  return params.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
