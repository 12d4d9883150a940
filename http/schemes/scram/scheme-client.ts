import { paramValue } from "../../auth-param";
import type { Challenge } from "../../challenge";
import { parseCredentials } from "../../credentials";
import type { SchemeClient } from "../client";
import { base64ToText } from "./base64";
import { type Conversation, firstRound, readServerFirst, scramChallenge, secondRound } from "./client";

/** The client of SCRAM-SHA-256: a message that begins the conversation, and a proof that ends it. RFC 7804 §5. */
export const scramClient: SchemeClient = {
  holds: "password",
  legs: 3,
  good: "once",
  async answer(challenges, { name, secret }, { random, sent }) {
    const challenge = scramChallenge(challenges);
    if (!challenge) return undefined;
    if (paramValue(challenge.params, "sid") === undefined) {
      const { authorization } = firstRound(name, random, paramValue(challenge.params, "realm"));
      return [["Authorization", authorization]];
    }
    const conversation = conversationOf(challenge, sent);
    return conversation && [["Authorization", (await secondRound(conversation, secret)).authorization]];
  },
};

// What began the conversation stands in the credentials that were sent.
function conversationOf(challenge: Challenge, sent = ""): Conversation | undefined {
  try {
    const data = paramValue(parseCredentials(sent).params, "data");
    return data === undefined ? undefined : readServerFirst(challenge, base64ToText(data));
  } catch {
    return undefined;
  }
}
