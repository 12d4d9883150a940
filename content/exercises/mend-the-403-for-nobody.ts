import type { Exercise } from "../exercise";

const request = `GET /items HTTP/1.1
Host: shop.example
Accept: application/json

`;

export const exercise: Exercise = {
  kind: "mend",
  lesson: "why-do-i-get-403",
  level: 3,
  title: "A 403 for nobody",
  task: "Nobody has said who they are, and this API forbids. Mend its answer, so that a client learns what to send.",
  broken: `${request}HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer error="insufficient_scope", scope="items:read  items:list"
Content-Type: application/problem+json
Cache-Control: max-age=60

{"title":"Not authenticated","status":401}
`,
  rules: [
    "error-without-credentials",
    "scope-malformed",
    "problem-status-differs",
    "refusal-cacheable",
    "401-without-challenge",
    "bearer-without-parameter",
  ],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type", "Cache-Control"], content: true },
  mended: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="items", scope="items:read items:list"
Content-Type: application/problem+json
Cache-Control: no-store

{"title":"Not authenticated","status":401}
`,
  wrong: [
    {
      when: { status: 403 },
      example: `${request}HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="items"
Content-Type: application/problem+json
Cache-Control: no-store

{"title":"Forbidden","status":403}
`,
      idea: "403-is-log-in",
      says: "No credentials came, and some would open this. That is what a 401 asks for: clients get a new token on a 401, and not on a 403.",
    },
    {
      when: { finding: "error-without-credentials" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="insufficient_scope", scope="items:read items:list"
Content-Type: application/problem+json
Cache-Control: no-store

{"title":"Not authenticated","status":401}
`,
      says: "The status is right now. The error still speaks of a token with too little scope, and no token came at all.",
    },
    {
      when: { finding: "bearer-without-parameter" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
Content-Type: application/problem+json
Cache-Control: no-store

{"title":"Not authenticated","status":401}
`,
      idea: "bare-401-is-fine",
      says: "To take everything out is too much: after Bearer at least one parameter must stand.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: `${request}HTTP/1.1 401 Unauthorized
Content-Type: application/problem+json
Cache-Control: no-store

{"title":"Not authenticated","status":401}
`,
      idea: "bare-401-is-fine",
      says: "A 401 without its challenge fails the client in another way: it learns that something is missing, and not what.",
    },
    {
      when: { finding: "refusal-cacheable" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="items"
Content-Type: application/problem+json
Cache-Control: max-age=60

{"title":"Not authenticated","status":401}
`,
      idea: "errors-are-not-cached",
      says: "Status and challenge are right. For a minute a cache may show this refusal to somebody who has a token by then.",
    },
  ],
  hints: [
    "Was there anything in the request that could have been found insufficient?",
    "Five things: the status, the error, the spaces in the scope, the number in the content, and who may keep it.",
    'Bearer realm="items", scope="items:read items:list" asks for a token, and tells what it has to be good for.',
  ],
};
