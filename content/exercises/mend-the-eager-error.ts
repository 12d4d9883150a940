import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "bearer",
  level: 1,
  title: "Blamed before anything was sent",
  task: "The request carries no token, and the answer complains of it. Mend the answer, and leave the request as it is.",
  broken: `GET /books HTTP/1.1
Host: api.example
Accept: application/json

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_request", error_description="Authorization header is missing"
Content-Type: application/json

{"message":"Authorization header is missing"}
`,
  rules: ["error-without-credentials", "invalid-request-status", "bearer-without-parameter", "401-without-challenge"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: `GET /books HTTP/1.1
Host: api.example
Accept: application/json

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api"
Content-Type: application/json

{"message":"Authorization header is missing"}
`,
  wrong: [
    {
      when: { status: 400 },
      example: `GET /books HTTP/1.1
Host: api.example

HTTP/1.1 400 Bad Request
WWW-Authenticate: Bearer realm="api", error="invalid_request"
Content-Type: application/json

{"message":"Authorization header is missing"}
`,
      idea: "400-for-everything",
      says: "Now status and error agree, and both are wrong: this request is well formed. It is a 401 that asks for a token.",
    },
    {
      when: { finding: "bearer-without-parameter" },
      example: `GET /books HTTP/1.1
Host: api.example

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer
Content-Type: application/json

{"message":"Authorization header is missing"}
`,
      says: "The error is gone, and Bearer stands alone. At least one parameter must follow it: a realm will do.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: `GET /books HTTP/1.1
Host: api.example

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message":"Authorization header is missing"}
`,
      idea: "bare-401-is-fine",
      says: "Only the error was too much. The challenge has to stay, for it tells the client what to bring.",
    },
    {
      when: { finding: "error-without-credentials" },
      example: `GET /books HTTP/1.1
Host: api.example

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="api", error="invalid_token"
Content-Type: application/json

{"message":"Authorization header is missing"}
`,
      says: "No token came, so none was refused. A client that reads invalid_token would go and renew one that it never had.",
    },
  ],
  hints: [
    "An error is for a token, or for a request that tried to bring one. What came here?",
    "Take error and error_description out. Bearer must still be followed by something: realm, for example.",
  ],
  vary: [["api", "shop", "fleet"]],
};
