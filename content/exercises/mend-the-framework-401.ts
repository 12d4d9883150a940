import type { Exercise } from "../exercise";

const request = `GET /token HTTP/1.1
Host: localhost
Accept: application/json
Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJBbGkiLCJleHAiOjE1Nzc4MzY4MDB9.c2lnbmF0dXJl

`;

export const exercise: Exercise = {
  kind: "mend",
  lesson: "what-frameworks-do",
  level: 2,
  title: "A 401 as it came out of the box",
  task: "A token has expired, and this is what a Fastify app with its own JWT package really answered. Mend it, so that a client learns that a new token would do.",
  broken: `${request}HTTP/1.1 401 Unauthorized
content-type: application/json; charset=utf-8
content-length: 126
Connection: close

{"statusCode":401,"code":"FST_JWT_AUTHORIZATION_TOKEN_EXPIRED","error":"Unauthorized","message":"Authorization token expired"}
`,
  rules: ["401-without-challenge", "bearer-without-parameter", "error-missing", "error-unknown"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api", error="invalid_token"
content-type: application/json; charset=utf-8
content-length: 126
Connection: close

{"statusCode":401,"code":"FST_JWT_AUTHORIZATION_TOKEN_EXPIRED","error":"Unauthorized","message":"Authorization token expired"}
`,
  wrong: [
    {
      when: { status: 403 },
      example: `${request}HTTP/1.1 403 Forbidden
content-type: application/json; charset=utf-8

{"statusCode":403,"message":"Authorization token expired"}
`,
      idea: "expired-is-403",
      says: "A new token would open it, so ask for one. A 403 asks for nothing, and clients give up.",
    },
    {
      when: { finding: "error-unknown" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="token_expired"
content-type: application/json; charset=utf-8

{"statusCode":401,"message":"Authorization token expired"}
`,
      says: "The place is right, and the word is one of your own. Clients know three, and an expired token is an invalid one: invalid_token.",
    },
    {
      when: { finding: "bearer-without-parameter" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
content-type: application/json; charset=utf-8

{"statusCode":401,"message":"Authorization token expired"}
`,
      says: "The scheme is there now. A parameter must follow it, and there is one that says what is wrong with the token.",
    },
    {
      when: { finding: "error-missing" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api"
content-type: application/json; charset=utf-8

{"statusCode":401,"message":"Authorization token expired"}
`,
      says: "So Flask-HTTPAuth answers, too. A token came, so say what is wrong with it: the client cannot tell whether to get a new one.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: `${request}HTTP/1.1 401 Unauthorized
content-type: application/json; charset=utf-8

{"statusCode":401,"error":"invalid_token","message":"Authorization token expired"}
`,
      idea: "framework-does-it-right",
      says: "What the JSON says is for your own client. Any other looks for the challenge, and the framework has sent none.",
    },
  ],
  hints: [
    "What must every 401 carry?",
    "A token came. The challenge for it has a parameter that says what is wrong with the token: error.",
  ],
};
