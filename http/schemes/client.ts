import type { Challenge } from "../challenge";
import type { FieldLine } from "../message";

/** Somebody as a client knows them: a name, and the password or the token that they hold. */
export type Holder = { readonly name: string; readonly secret: string };

/** A pair of ES256 keys of a client; the public one as it stands in a proof. RFC 7517 §4. */
export type ClientKeys = {
  readonly privateKey: CryptoKey;
  readonly publicJwk: { readonly kty?: string; readonly crv?: string; readonly x?: string; readonly y?: string };
};

/** One request that answers challenges. */
export type Leg = {
  /** What is asked for: method and target as they go on the request line, and the content as text. */
  readonly request: { readonly method: string; readonly target: string; readonly content: string };
  /** A text that nobody can guess, the same through all legs of one answer. */
  readonly random: string;
  /** The Authorization value of the request that got the challenges; absent where it had none. */
  readonly sent?: string | undefined;
  /** How often these challenges have been answered, with this time; 1 unless given. */
  readonly count?: number | undefined;
  /** What a proof needs: keys, the URI that is asked for, the time in seconds since 1970-01-01T00:00Z, and the server's nonce. */
  readonly proof?:
    | { readonly keys: ClientKeys; readonly uri: string; readonly now: number; readonly nonce?: string | undefined }
    | undefined;
};

/** The client's part of an authentication scheme. RFC 9110 §11.4. */
export interface SchemeClient {
  /** What its holders hold. */
  readonly holds: "password" | "token";
  /** How many requests one answer takes, the bare one that gets the first challenge included. */
  readonly legs: number;
  /** Whether what was sent is good again as it stands, with its next count, or never. */
  readonly good: "again" | "counted" | "once";
  /** The Authorization value that needs no challenge; undefined where this name or secret cannot be written so. Absent where a challenge is answered. */
  unasked?(holder: Holder): string | undefined;
  /** The field lines that answer the challenges of this scheme in one response; undefined where none can be answered. */
  answer(challenges: readonly Challenge[], holder: Holder, leg: Leg): Promise<readonly FieldLine[] | undefined>;
}

/** Makes the client of a scheme that sends the same whether it was asked for or not. */
export function unaskedClient(
  holds: SchemeClient["holds"],
  write: (holder: Holder) => string | undefined,
): SchemeClient {
  return {
    holds,
    legs: 1,
    good: "again",
    unasked: write,
    async answer(_challenges, holder) {
      const value = write(holder);
      return value === undefined ? undefined : [["Authorization", value]];
    },
  };
}
