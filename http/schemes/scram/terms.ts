import type { SchemeTerms } from "../term";

/** What the words of SCRAM-SHA-256 mean, in challenges and credentials. */
export const scramTerms: SchemeTerms = {
  name: "SCRAM-SHA-256",
  term: {
    meaning: "The scheme: a conversation of two rounds, after which each side has proved to know the password.",
    section: "RFC 7804 §5",
  },
  params: {
    sid: { meaning: "Which conversation this round belongs to, as the server named it.", section: "RFC 7804 §5" },
    data: { meaning: "One message of the conversation, in Base64. Decode it: it is text.", section: "RFC 7804 §5" },
    sr: { meaning: "The server's half of the nonce, for one who was here before.", section: "RFC 7804 §5.1" },
    ttl: { meaning: "How many seconds that half is good for.", section: "RFC 7804 §5.1" },
  },
};
