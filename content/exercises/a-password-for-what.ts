import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "basic",
  level: 1,
  title: "A password for what?",
  task: "This challenge does not say what the password is for, and asks for octets that Basic has no word for. Mend it.",
  broken: `HTTP/1.1 401 Unauthorized
X-Powered-By: Express
WWW-Authenticate: Basic charset="ISO-8859-1"
Content-Type: text/plain; charset=utf-8
Content-Length: 12

Unauthorized
`,
  rules: ["basic-without-realm", "charset-not-utf-8", "realm-unquoted", "401-without-challenge"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: `HTTP/1.1 401 Unauthorized
X-Powered-By: Express
WWW-Authenticate: Basic realm="staging", charset="UTF-8"
Content-Type: text/plain; charset=utf-8
Content-Length: 12

Unauthorized
`,
  wrong: [
    {
      when: { finding: "realm-unquoted" },
      example: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm=staging, charset="UTF-8"
Content-Type: text/plain; charset=utf-8

Unauthorized
`,
      says: "The realm is there, and stands without quotes. A reader has to accept that, and a sender must not write it: some clients fail.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Unauthorized
`,
      idea: "bare-401-is-fine",
      says: "Without a challenge there is nothing left to mend, and nothing left to answer either. A 401 must carry one.",
    },
    {
      when: { status: 403 },
      example: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Forbidden
`,
      idea: "401-is-not-allowed",
      says: "A 403 refuses, and says nothing of a password. Here a password is what is missing, so it stays a 401.",
    },
    {
      when: { finding: "charset-not-utf-8" },
      example: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="staging", charset="ISO-8859-1"
Content-Type: text/plain; charset=utf-8

Unauthorized
`,
      says: "UTF-8 is the only value that charset has. A server that wants other octets cannot say so, and leaves charset out.",
    },
    {
      when: { finding: "basic-without-realm" },
      example: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic charset="UTF-8"
Content-Type: text/plain; charset=utf-8

Unauthorized
`,
      idea: "realm-is-description",
      says: "Basic must name a realm. By it a client knows which of its passwords to send, and where else the same one is good.",
    },
  ],
  hints: [
    "Basic has two parameters. One of them is required, and it is not charset.",
    "A sender writes the realm in double quotes. For charset there is one value alone.",
    'It could be: Basic realm="staging", charset="UTF-8".',
  ],
};
