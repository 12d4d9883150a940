import type { Exercise } from "../exercise";

const request = `GET /orders HTTP/1.1
Host: shop.example
Accept: application/json

`;

export const exercise: Exercise = {
  kind: "mend",
  lesson: "why-do-i-get-401",
  level: 2,
  title: "A challenge as the framework made it",
  task: "A popular framework answers a request without a token like this. Mend its answer, so that it asks correctly and complains of nothing.",
  broken: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
X-Content-Type-Options: nosniff
X-Frame-Options: DENY
Cache-Control: no-cache, no-store, max-age=0, must-revalidate
Content-Length: 0
`,
  rules: ["401-without-challenge", "bearer-without-parameter", "realm-unquoted", "error-without-credentials"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Cache-Control"] },
  mended: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="orders"
X-Content-Type-Options: nosniff
X-Frame-Options: DENY
Cache-Control: no-cache, no-store, max-age=0, must-revalidate
Content-Length: 0
`,
  wrong: [
    {
      when: { finding: "error-without-credentials" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token"
Cache-Control: no-store
Content-Length: 0
`,
      says: "A parameter has to follow Bearer, but not this one. No token came, so none was invalid: a client would throw a token away that it never sent.",
    },
    {
      when: { finding: "realm-unquoted" },
      example: `${request}HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm=orders
Cache-Control: no-store
Content-Length: 0
`,
      idea: "realm-is-description",
      says: "A realm is the right thing to add. Whoever sends one writes it in double quotes.",
    },
    {
      when: { status: 403 },
      example: `${request}HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="orders"
Cache-Control: no-store
Content-Length: 0
`,
      idea: "401-is-not-allowed",
      says: "A token is what is missing, so it stays a 401. A client that waits for a 401 would never send one.",
    },
    {
      when: { lacks: "WWW-Authenticate" },
      example: `${request}HTTP/1.1 401 Unauthorized
Cache-Control: no-store
Content-Length: 0
`,
      idea: "bare-401-is-fine",
      says: "A challenge that says too little is mended by saying more. Without the line a client does not even learn the scheme.",
    },
  ],
  hints: [
    "The scheme is there. Which rule of Bearer does its name alone break?",
    'A realm will do, in double quotes: Bearer realm="orders". An error would speak of a token, and none came.',
  ],
  vary: [["orders", "invoices", "parcels"]],
};
