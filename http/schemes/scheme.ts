import type { AuthParam } from "../auth-param";
import type { Challenge } from "../challenge";
import type { Credentials } from "../credentials";
import type { Answer } from "../decision/decision";
import type { FieldLine, RequestMessage } from "../message";
import type { Memory } from "./memory";
import type { ProtectionSpace } from "./protection-space";

/** The pair of keys a server signs its tokens with (ES256), made once; `jwk` is the public one, as others read it. RFC 7517 §4. */
export type SigningKeys = {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: Readonly<Record<string, unknown>>;
};

/**
 * Clock, chance and state, handed in so that an RFC's worked example can be replayed.
 * `now` is in seconds since 1970-01-01T00:00Z, `key` the server's own secret for what it signs, at least 32 octets.
 */
export type Moment = {
  readonly now: number;
  readonly random: (octets: number) => Uint8Array;
  readonly key: Uint8Array;
  readonly memory: Memory;
  /** Absent where the server signs no tokens. */
  readonly keys?: SigningKeys | undefined;
  /** The origin that was asked, such as `https://knock.example`; absent where the request does not tell. */
  readonly origin?: string | undefined;
  /** The network address that asks, such as `192.0.2.7`; absent where the way does not tell. Limits are counted by it. */
  readonly client?: string | undefined;
};

/** What a scheme looks at to say whose credentials these are; `offers` are all of this scheme that the policy makes, in its order. */
export type Claim<Offer> = {
  readonly request: RequestMessage;
  readonly credentials: Credentials;
  readonly offers: readonly Offer[];
  readonly space: ProtectionSpace;
  readonly moment: Moment;
};

/** The credentials are good: whose they are, and which scopes they carry (undefined where the scheme has none). */
export type Accepted = {
  readonly outcome: "accepted";
  readonly name: string;
  readonly scopes?: readonly string[];
  /** How and when (seconds since 1970-01-01T00:00Z) they logged in, where the credentials tell. RFC 9470 §6. */
  readonly login?: { readonly acr?: string; readonly at?: number };
  readonly answers: readonly Answer[];
  /** The field lines by which the scheme acknowledges the request, made once the content of the response is known. */
  readonly acknowledge?: (content: Uint8Array) => readonly FieldLine[];
};

/** The credentials are not good: the status the scheme's RFC names, and what its next challenge must say. */
export type Refused = {
  readonly outcome: "refused";
  readonly status: 400 | 401;
  readonly answers: readonly Answer[];
  readonly params?: readonly AuthParam[];
  /** The parameters go into every challenge that has such words, because it is not clear which scheme was meant. RFC 9449 §7.2. */
  readonly ambiguous?: boolean;
  /** Field lines beside the challenge, such as DPoP-Nonce. */
  readonly fields?: readonly FieldLine[];
};

/** How strong and how recent a login must have been; `maxAge` in seconds. RFC 9470 §3. */
export type LoginNeeded = { readonly acr?: string | undefined; readonly maxAge?: number | undefined };

/** One authentication scheme of RFC 9110 §11.1; `Offer` is how a policy describes it. */
export interface Scheme<Offer> {
  /** As registered with IANA. */
  readonly name: string;
  /** The RFC section that defines it. */
  readonly section: string;
  /** Makes the challenge; `params` come from a refusal and stand after the scheme's own. */
  challenge(offer: Offer, space: ProtectionSpace, moment: Moment, params?: readonly AuthParam[]): Challenge;
  /** Says whose credentials these are. What cannot be read is a refusal; rejects with `MemoryAway` alone. */
  check(claim: Claim<Offer>): Accepted | Refused | Promise<Accepted | Refused>;
  /** The challenge parameters that tell a known client which scope it lacks; absent where the scheme has no such words. */
  lacking?(scope: string): readonly AuthParam[];
  /** The challenge parameters that ask a known client for a better login; absent where the scheme has no such words. RFC 9470 §3. */
  weak?(needed: LoginNeeded): readonly AuthParam[];
  /** What is said when the field could not be read at all; 401, no parameters and no reason unless given. */
  readonly unreadable?: Pick<Refused, "status" | "params"> & { readonly because: string };
}
