import { lessons } from "../../decision/lessons";
import type { CauseTable } from "./cause-facts";

/** Proofs that are bound to a clock, a key, a nonce or a connection. */
export const roundsCauses: CauseTable<
  "clock-skew" | "signature-mismatch" | "nonce-stale" | "nonce-required" | "handshake-under-way"
> = {
  "clock-skew": {
    says: "The clocks of client and server are too far apart.",
    next: {
      visitor: "Set the clock of your device.",
      caller: "Synchronize the clock of the machine that signs, and take the time right before sending.",
      server: "Check the server's own clock, and say its time in Date.",
    },
    section: "RFC 7519 §4.1.5",
    lesson: lessons.claims,
  },
  "signature-mismatch": {
    says: "The signature does not fit what arrived.",
    next: {
      caller:
        "Compare the text that you sign with the one the server signs, and check the key. Something between may have changed a header, the path or the content.",
      server: "Check that no proxy changes Host, path or content before the signature is checked.",
    },
    section: "RFC 9110 §15.5.4",
    lesson: lessons["of-the-signature"],
  },
  "nonce-stale": {
    says: "The nonce is too old, and the password may well be right.",
    next: {
      caller: "Answer again with the nonce of the new challenge, without asking for the password.",
      server: "Send stale=true only where the digest fits the old nonce.",
    },
    section: "RFC 7616 §3.3",
    lesson: lessons.stale,
  },
  "nonce-required": {
    says: "The server wants a nonce of its own in the proof.",
    next: {
      caller: "Make a new proof with the nonce from DPoP-Nonce, and send the request again.",
      server: "Send the nonce in DPoP-Nonce.",
    },
    section: "RFC 9449 §8",
    lesson: lessons["proof-nonce"],
  },
  "handshake-under-way": {
    says: "This is one step of a login that takes several messages on one connection.",
    next: {
      caller:
        "Let the client send the next message on the same connection. If it ends here, a proxy or HTTP/2 between may have broken the connection.",
      server: "Keep the connection open, over HTTP/1.1, from the first message to the last.",
    },
    section: "RFC 4559 §6",
    lesson: lessons.rounds,
  },
};
