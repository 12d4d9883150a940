import type { Exercise } from "../exercise";

const head = `GET /books HTTP/1.1
Host: api.example
Authorization: Bearer old-77aa
`;

export const exercise: Exercise = {
  kind: "mend",
  lesson: "bearer",
  level: 1,
  title: "Expired, and told to stay out",
  task: "The token has expired, and a client that renews tokens on a 401 gives up at this answer. Mend it.",
  broken: `${head}
HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
Content-Type: application/problem+json

{"title":"Forbidden","status":403,"detail":"The access token expired"}
`,
  rules: ["invalid-token-status", "insufficient-scope-status", "invalid-request-status", "401-without-challenge"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: `${head}
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api", error="invalid_token", error_description="The access token expired"
Content-Type: application/problem+json

{"title":"Unauthorized","status":401,"detail":"The access token expired"}
`,
  wrong: [
    {
      when: { finding: "invalid-request-status" },
      example: `${head}
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api", error="invalid_request", error_description="The access token expired"
Content-Type: application/problem+json

{"title":"Unauthorized","status":401}
`,
      idea: "unreadable-token-is-400",
      says: "invalid_request speaks of how the request is built, and goes with a 400. Here the token is what is no good.",
    },
    {
      when: { finding: "insufficient-scope-status" },
      example: `${head}
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api", error="insufficient_scope", scope="books:read"
Content-Type: application/problem+json

{"title":"Unauthorized","status":401}
`,
      says: "The status is right now, and the error is not: nothing says that this token carried too little.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: `${head}
HTTP/1.1 401 Unauthorized
Content-Type: application/problem+json

{"title":"Unauthorized","status":401,"detail":"The access token expired"}
`,
      idea: "bare-401-is-fine",
      says: "The detail is for people. A client renews its token because it reads invalid_token in the challenge.",
    },
    {
      when: { status: 403 },
      example: `${head}
HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="api", error="insufficient_scope", error_description="The access token expired"
Content-Type: application/problem+json

{"title":"Forbidden","status":403}
`,
      idea: "expired-is-403",
      says: "A 403 with insufficient_scope says that this token is good, but not for this. It is not good any more, and a fresh one would do.",
    },
  ],
  hints: [
    "The error in the challenge is the right one. What goes with it?",
    "To invalid_token belongs a 401. The number in the content should say the same.",
  ],
  vary: [["api", "shop", "fleet"]],
};
