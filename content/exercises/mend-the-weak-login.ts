import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  kind: "mend",
  lesson: "scopes-and-step-up",
  level: 2,
  title: "A step-up that looks final",
  task: "A bank wants a second factor before a transfer. Its clients show “access denied” and give up. Mend the answer, and keep what it asks for.",
  broken: `HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="bank", error="insufficient_user_authentication", error_description="A second factor is needed for transfers", acr_values="mfa"
Cache-Control: no-store
Content-Type: application/problem+json

{"title":"A second factor is needed","detail":"Log in with your code generator, then transfer again."}
`,
  rules: ["weak-login-status", "401-without-challenge", "error-unknown"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "Content-Type"], content: true },
  mended: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="bank", error="insufficient_user_authentication", error_description="A second factor is needed for transfers", acr_values="mfa"
Cache-Control: no-store
Content-Type: application/problem+json

{"title":"A second factor is needed","detail":"Log in with your code generator, then transfer again."}
`,
  wrong: [
    {
      when: { finding: "401-without-challenge" },
      example: `HTTP/1.1 401 Unauthorized
Content-Type: application/problem+json

{"title":"A second factor is needed","detail":"Log in with your code generator, then transfer again."}
`,
      idea: "bare-401-is-fine",
      says: "Without the challenge a client takes this for a bad token, and gets the same kind again. acr_values was what told it otherwise.",
    },
    {
      when: { finding: "error-unknown" },
      example: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="bank", error="mfa_required", acr_values="mfa"
Content-Type: application/problem+json

{"title":"A second factor is needed","detail":"Log in with your code generator, then transfer again."}
`,
      says: "The status is right. The error is a name of your own, which only clients written for this bank can know: the registered one was right.",
    },
    {
      when: { status: 403, finding: "weak-login-status" },
      example: `HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="bank", error="insufficient_user_authentication", acr_values="mfa", max_age=300
Content-Type: application/problem+json

{"title":"A second factor is needed","detail":"Log in with your code generator, then transfer again."}
`,
      idea: "valid-is-always-403",
      says: "The challenge asks for another login, and the number says that the matter is decided, so clients give up. RFC 9470 asks for a better login with a 401.",
    },
    {
      when: { status: 403 },
      example: `HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer realm="bank", error="insufficient_scope", scope="transfers"
Content-Type: application/problem+json

{"title":"A second factor is needed","detail":"Log in with your code generator, then transfer again."}
`,
      idea: "valid-is-always-403",
      says: "Now status and error agree, and say something else: that the token may not do this. What is missing is a stronger login.",
    },
  ],
  hints: [
    "Would another login by the same person open this? Then the answer is a question, and no decision.",
    "The error insufficient_user_authentication goes with a 401. The challenge was right as it stood.",
  ],
  vary: [["bank", "clinic", "payroll"]],
};
