import type { Exercise } from "../exercise";

function answer(challenges: string): string {
  return `HTTP/1.1 401 Unauthorized
${challenges}Content-Type: application/json
Content-Length: 25

{"error":"not logged in"}
`;
}

export const exercise: Exercise = {
  kind: "mend",
  lesson: "several-challenges",
  level: 2,
  title: "A list that falls apart",
  task: "A shop offers Bearer and Basic, and no client can read the list. Mend it, and keep both.",
  broken: answer('WWW-Authenticate: Bearer, realm="shop", Basic realm=shop, charset="UTF-8"\n'),
  rules: [
    "challenge-unreadable",
    "realm-unquoted",
    "bearer-without-parameter",
    "basic-without-realm",
    "401-without-challenge",
  ],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: answer('WWW-Authenticate: Bearer realm="shop", Basic realm="shop", charset="UTF-8"\n'),
  wrong: [
    {
      when: { finding: "401-without-challenge" },
      example: answer(""),
      idea: "bare-401-is-fine",
      says: "Now nothing is left to misread, and nothing to answer. A 401 must carry a challenge.",
    },
    {
      when: { finding: "bearer-without-parameter" },
      example: answer('WWW-Authenticate: Bearer, Basic realm="shop", charset="UTF-8"\n'),
      says: "It can be read, and Bearer stands alone: it lost its realm to the comma. At least one parameter must follow it.",
    },
    {
      when: { finding: "basic-without-realm" },
      example: answer('WWW-Authenticate: Bearer realm="shop", Basic charset="UTF-8"\n'),
      idea: "realm-is-description",
      says: "The realm of Bearer is that of Bearer. Basic has to name its own, even if it is the same.",
    },
    {
      when: { finding: "challenge-unreadable" },
      example: answer('WWW-Authenticate: Bearer realm="shop"; Basic realm="shop", charset="UTF-8"\n'),
      says: "After a scheme comes a space, and then its first parameter. All the rest is separated by commas. Somewhere that is not so yet.",
    },
    {
      when: { finding: "realm-unquoted" },
      example: answer('WWW-Authenticate: Bearer realm="shop", Basic realm=shop, charset="UTF-8"\n'),
      says: "Both can be read now. One realm still lacks its quotes: readers have to accept it, and senders must not write it.",
    },
  ],
  hints: [
    "Read it from the left: a word, then a comma. So Bearer ends there, and realm= belongs to nobody.",
    "Between a scheme and its first parameter stands a space alone.",
    "Two things are wrong: the comma after Bearer, and quotes that are missing.",
  ],
};
