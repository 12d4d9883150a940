import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "the-challenge",
  level: 1,
  title: "A 401 that asks nothing",
  task: "This API takes Bearer tokens, and says so in a sentence that only people can read. Mend its answer, so that a program can.",
  broken: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
Content-Length: 46

{"message":"Please send a token in a header."}
`,
  rules: ["401-without-challenge", "bearer-without-parameter"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api"
Content-Type: application/json
Content-Length: 46

{"message":"Please send a token in a header."}
`,
  wrong: [
    {
      when: { finding: "bearer-without-parameter" },
      example: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
Content-Type: application/json

{"message":"Please send a token in a header."}
`,
      idea: "bare-401-is-fine",
      says: "The scheme is there, and Bearer must be followed by at least one parameter. A realm will do.",
    },
    {
      when: { status: 403 },
      example: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Please send a token in a header."}
`,
      idea: "401-is-not-allowed",
      says: "A 403 refuses, and asks for nothing. Here a token is just what is missing, so it stays a 401.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Please send a Bearer token."}
`,
      idea: "bare-401-is-fine",
      says: "The message is for people. A program looks for the scheme in WWW-Authenticate, and it still finds none.",
    },
  ],
  hints: [
    "Whoever sends a 401 must send a challenge with it.",
    "A challenge stands in WWW-Authenticate: the name of the scheme, a space, then its parameters.",
  ],
};
