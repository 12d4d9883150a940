import { faultSentence } from "../excerpt";
import { decodeBase64, decodeUtf8, encodeBase64, encodeUtf8 } from "../octets";
import type { Accepted, Refused, Scheme } from "./scheme";
import { sameSecret } from "./secret";

/** How a policy offers Basic. */
export type BasicOffer = { readonly scheme: "basic"; readonly charset?: "UTF-8" | undefined };

/** A user-id and a password, as Basic pairs them. RFC 7617 §2. */
export type UserPass = { readonly userId: string; readonly password: string };

// user-pass = user-id ":" password, then Base64 with padding (RFC 4648 §4)
/** Writes a pair as Basic's token68, in UTF-8. Throws a RangeError for a user-id with a colon, or a control character or half a surrogate pair in either. RFC 7617 §2. */
export function formatUserPass({ userId, password }: UserPass): string {
  if (userId.includes(":"))
    throw new RangeError(`Cannot write the user-id ${JSON.stringify(userId)}: expected no colon`);
  if (hasControl(userId + password)) throw new RangeError("Cannot write a control character in Basic credentials");
  if (!(userId + password).isWellFormed()) throw new RangeError("Cannot write half a surrogate pair in UTF-8");
  return encodeBase64(encodeUtf8(`${userId}:${password}`));
}

/** Reads Basic's token68: the first colon separates. Throws a SyntaxError that says what cannot be read. RFC 7617 §2. */
export function parseUserPass(token68: string): UserPass {
  const octets = decodeBase64(token68);
  if (!octets) throw new SyntaxError("This is not Base64: expected groups of four, the last one padded with =");
  const pair = decodeUtf8(octets);
  if (pair === undefined) throw new SyntaxError("Decoded, these octets are not UTF-8");
  const colon = pair.indexOf(":");
  if (colon < 0) throw new SyntaxError("Decoded, there is no colon between user-id and password");
  if (hasControl(pair)) throw new SyntaxError("Decoded, there is a control character");
  return { userId: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function hasControl(text: string): boolean {
  return /[\0-\x1F\x7F]/.test(text);
}

function unreadable(detail: string): Refused {
  const answers = [{ question: "credentials-readable", yes: false, detail, because: "pair-unreadable" }] as const;
  return { outcome: "refused", status: 401, answers };
}

/** The Basic scheme: a pair in Base64, which hides nothing. */
export const basic: Scheme<BasicOffer> = {
  name: "Basic",
  section: "RFC 7617",

  challenge(offer, space, _moment, params = []) {
    const charset = offer.charset === undefined ? [] : ([["charset", offer.charset]] as const);
    return { scheme: "Basic", params: [["realm", space.realm], ...charset, ...params] };
  },

  check({ credentials, space }): Accepted | Refused {
    if (credentials.token68 === undefined) return unreadable("After Basic one Base64 text must stand, and none does.");
    let pair: UserPass;
    try {
      pair = parseUserPass(credentials.token68);
    } catch (fault) {
      return unreadable(faultSentence(fault));
    }
    const read = { question: "credentials-readable", yes: true } as const;
    // RFC 7617 §2.1: with charset="UTF-8" both sides normalize to NFC, so that one name has one spelling.
    const userId = pair.userId.normalize("NFC");
    const account = space.accounts.find((each) => each.name.normalize("NFC") === userId && each.password !== undefined);
    const passwordRight = sameSecret(pair.password.normalize("NFC"), account?.password?.normalize("NFC") ?? "");
    if (account === undefined || !passwordRight) {
      const detail = account
        ? `${account.name} has an account here, but not with that password.`
        : "No account has that user-id.";
      const because = account ? "password-wrong" : "name-unknown";
      return {
        outcome: "refused",
        status: 401,
        answers: [read, { question: "credentials-valid", yes: false, detail, because }],
      };
    }
    const detail = `This is ${account.name}.`;
    return {
      outcome: "accepted",
      name: account.name,
      answers: [read, { question: "credentials-valid", yes: true, detail }],
    };
  },

  unreadable: { status: 401, because: "pair-unreadable" },
};
