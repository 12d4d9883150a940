import type { AuthParam } from "../auth-param";
import type { Challenge } from "../challenge";
import type { Credentials } from "../credentials";
import type { Answer } from "../decision";
import type { FieldLine, RequestMessage } from "../message";
import type { ProtectionSpace } from "../protection-space";

/** Clock and chance, handed in so that an RFC's worked example can be replayed. `now` is in seconds since 1970-01-01T00:00Z. */
export type Moment = {
  readonly now: number;
  readonly random: (octets: number) => Uint8Array;
};

/** What a scheme looks at to say whose credentials these are. */
export type Claim<Offer> = {
  readonly request: RequestMessage;
  readonly credentials: Credentials;
  readonly offer: Offer;
  readonly space: ProtectionSpace;
  readonly moment: Moment;
};

/** The credentials are good: whose they are, which scopes they carry (undefined where the scheme has none), what to add to the response. */
export type Accepted = {
  readonly outcome: "accepted";
  readonly name: string;
  readonly scopes?: readonly string[];
  readonly answers: readonly Answer[];
  readonly fields?: readonly FieldLine[];
};

/** The credentials are not good: the status the scheme's RFC names, and what its next challenge must say. */
export type Refused = {
  readonly outcome: "refused";
  readonly status: 400 | 401;
  readonly answers: readonly Answer[];
  readonly params?: readonly AuthParam[];
};

/** One authentication scheme of RFC 9110 §11.1; `Offer` is how a policy describes it. */
export interface Scheme<Offer> {
  /** As registered with IANA. */
  readonly name: string;
  /** The RFC section that defines it. */
  readonly section: string;
  /** Makes the challenge; `params` come from a refusal and stand after the scheme's own. */
  challenge(offer: Offer, space: ProtectionSpace, moment: Moment, params?: readonly AuthParam[]): Challenge;
  /** Says whose credentials these are. Throws nothing: what cannot be read is a refusal. */
  check(claim: Claim<Offer>): Accepted | Refused | Promise<Accepted | Refused>;
  /** The challenge parameters that tell a known client which scope it lacks; absent where the scheme has no such words. */
  lacking?(scope: string): readonly AuthParam[];
  /** What the challenge says when the field could not be read at all; 401 and no parameters unless given. */
  readonly unreadable?: Pick<Refused, "status" | "params">;
}
