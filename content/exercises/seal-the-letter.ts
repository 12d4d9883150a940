import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-sealed-letter";

function letter(content: string, authorization?: string): Draft {
  const signed = authorization === undefined ? [] : [["Authorization", authorization] as const];
  return { method: "POST", target, fields: [["Content-Type", "text/plain"], ...signed], content };
}

const named =
  'Digest username="Aladdin", realm="sealed letter", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-sealed-letter", algorithm=SHA-256';

export const exercise: Exercise = {
  kind: "answer",
  on: "the-sealed-letter",
  lesson: "digest",
  level: 2,
  title: "Seal a letter of your own",
  task: "Aladdin wants to meet at the bridge, and no longer at the cave. Have the reader take the new letter, seal and all.",
  start: letter("Meet me at the cave."),
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Digest", params: { qop: "auth-int" }, content: "bridge" },
      solution: letter("Meet me at the bridge."),
      as: "Aladdin",
    },
  ],
  hints: [
    "The seal is a hash of the letter, so the letter has to be written before it is sealed.",
    "Write the bridge into the content and send it, for a nonce. Then make the credentials, and do not touch the letter again.",
    "Under Credentials, Digest computes the response with auth-int, from the content that stands in the request. Press Use, and Send.",
  ],
  wrong: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Digest" },
      example: letter("Meet me at the cave."),
      as: "Aladdin",
      says: "This seal is whole, and it is on the old letter. Write the bridge into it, and make a new seal.",
    },
    {
      status: 401,
      decidedBy: "qop-offered",
      example: letter(
        "Meet me at the bridge.",
        `${named}, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="27a822a6ea44d6d2c5b394d1601bf6ffd0a7d62d25ef53c779d88b965073db81"`,
      ),
      idea: "hash-makes-digest-safe",
      says: "This response covers method and address, and no word of the letter: anybody could have written the bridge. It takes auth-int.",
    },
    {
      status: 401,
      decidedBy: "nonce-fresh",
      example: letter(
        "Meet me at the bridge.",
        `${named}, qop=auth-int, nc=00000001, cnonce="c2VzYW1l", response="33c731f9cc2e8c7fa764399373a71905c74fb36c43d80b7eb3cd7dab2871f251"`,
      ),
      idea: "second-401-is-wrong-password",
      says: "The nonce is not one of this server’s, or an old one. Take that of the latest challenge, and compute again.",
    },
    {
      status: 401,
      decidedBy: "credentials-present",
      example: letter("Meet me at the bridge."),
      says: "The letter is written, and nobody has signed it. The challenge that came back brings the nonce to sign it with.",
    },
  ],
};
