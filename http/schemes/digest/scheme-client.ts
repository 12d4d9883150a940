import type { SchemeClient } from "../client";
import { answerDigest } from "./client";

/** The client of Digest: it answers a challenge by a hash, and counts how often it used the nonce. RFC 7616 §3.4. */
export const digestClient: SchemeClient = {
  holds: "password",
  legs: 2,
  good: "counted",
  async answer(challenges, holder, { request, random, count }) {
    const value = answerDigest(challenges, holder, request, {
      cnonce: random,
      ...(count === undefined ? {} : { count }),
    });
    return value === undefined ? undefined : [["Authorization", value]];
  },
};
