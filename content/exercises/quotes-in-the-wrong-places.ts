import type { Exercise } from "../exercise";

const nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";

function answer(challenge: string): string {
  return `HTTP/1.1 401 Unauthorized
${challenge}Content-Type: text/plain
Content-Length: 13

Please log in
`;
}

export const exercise: Exercise = {
  kind: "mend",
  lesson: "digest",
  level: 2,
  title: "Quotes in the wrong places",
  task: "A camera asks for Digest as cameras do. Put its quotes right, and have it ask for a hash that is not kept for old clients only.",
  broken: answer(
    `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale="FALSE", algorithm="MD5", qop="auth"\n`,
  ),
  rules: [
    "digest-quoted",
    "digest-unquoted",
    "digest-md5-only",
    "digest-algorithm-unknown",
    "digest-without-qop",
    "digest-without-nonce",
    "realm-unquoted",
    "challenge-unreadable",
    "401-without-challenge",
  ],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: answer(
    `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale=FALSE, algorithm=SHA-256, qop="auth"\n`,
  ),
  wrong: [
    {
      when: { finding: "challenge-unreadable" },
      example: answer(
        `WWW-Authenticate: Digest realm=camera 4711, nonce="${nonce}", stale=FALSE, algorithm=SHA-256, qop=auth\n`,
      ),
      says: "Not every quote was wrong. A realm with a space in it falls apart without them, and nobody can read the rest.",
    },
    {
      when: { finding: "realm-unquoted" },
      example: answer(
        `WWW-Authenticate: Digest realm=camera, nonce="${nonce}", stale=FALSE, algorithm=SHA-256, qop="auth"\n`,
      ),
      idea: "realm-is-description",
      says: "The realm goes into the hash, and a sender always quotes it. It is other parameters whose quotes are wrong.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: answer(""),
      idea: "bare-401-is-fine",
      says: "What is not there cannot be quoted wrongly, nor answered. A 401 must carry a challenge.",
    },
    {
      when: { finding: "digest-without-nonce" },
      example: answer('WWW-Authenticate: Digest realm="camera 4711", stale=FALSE, algorithm=SHA-256, qop="auth"\n'),
      says: "The nonce was in order, and without it there is nothing to sign.",
    },
    {
      when: { finding: "digest-algorithm-unknown" },
      example: answer(
        `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale=FALSE, algorithm=SHA-512, qop="auth"\n`,
      ),
      says: "SHA-512 is a hash, and none of Digest’s. A client that does not know it has to pass the challenge over.",
    },
    {
      when: { finding: "digest-unquoted" },
      example: answer(
        `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale=FALSE, algorithm=SHA-256, qop=auth\n`,
      ),
      says: "In a challenge qop is a list, and stands in quotes. It is in the request that it goes without.",
    },
    {
      when: { finding: "digest-without-qop" },
      example: answer(
        `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale=FALSE, algorithm=SHA-256\n`,
      ),
      idea: "hash-makes-digest-safe",
      says: "Without qop the client adds neither a nonce of its own nor a count, and the hash is as weak as it was in the nineties.",
    },
    {
      when: { finding: "digest-quoted" },
      example: answer(
        `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale=FALSE, algorithm="SHA-256", qop="auth"\n`,
      ),
      says: "Two parameters of a Digest challenge never have quotes: stale and algorithm. Some clients fail where they do.",
    },
    {
      when: { finding: "digest-md5-only" },
      example: answer(
        `WWW-Authenticate: Digest realm="camera 4711", nonce="${nonce}", stale=FALSE, algorithm=MD5, qop="auth"\n`,
      ),
      says: "The quotes are right now. MD5 may be offered beside a better hash, for old clients. Alone it leaves everybody with it.",
    },
  ],
  hints: [
    "In a Digest challenge some parameters always stand in quotes, and two never do.",
    "The two are stale and algorithm. The hash that everybody must know is SHA-256.",
    "Without algorithm a challenge means MD5, so taking it away does not help.",
  ],
  vary: [["camera 4711", "camera 0815", "printer 42"]],
};
