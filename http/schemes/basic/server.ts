import { faultSentence } from "../../excerpt";
import type { Accepted, Refused, Scheme } from "../scheme";
import { sameSecret } from "../secret";
import type { BasicOffer } from "./offer";
import { LineEndFault, parseUserPass, type UserPass } from "./user-pass";

function unreadable(detail: string, because = "pair-unreadable"): Refused {
  const answers = [{ question: "credentials-readable", yes: false, detail, because }] as const;
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
      return unreadable(
        faultSentence(fault),
        fault instanceof LineEndFault ? "pair-with-line-feed" : "pair-unreadable",
      );
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
