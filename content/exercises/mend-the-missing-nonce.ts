import type { Exercise } from "../exercise";

function answer(status: string, ...lines: readonly string[]): string {
  return `HTTP/1.1 ${status}
${lines.map((line) => `${line}\n`).join("")}Cache-Control: no-store
Content-Type: application/json

{"error":"use_dpop_nonce","nonce":"eyJ7S_zG.eyJH0-Z.HX4w-7v"}
`;
}

const nonce = "DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v";
const challenge = 'WWW-Authenticate: DPoP realm="api", error="use_dpop_nonce"';

export const exercise: Exercise = {
  kind: "mend",
  lesson: "bound-tokens",
  level: 2,
  title: "A nonce in the wrong place",
  task: "This API wants its nonce in every proof, and tells it where no client looks. Mend its answer.",
  broken: answer("401 Unauthorized", challenge),
  rules: ["dpop-nonce-missing", "401-without-challenge"],
  keeps: { statuses: [401], fields: ["WWW-Authenticate", "DPoP-Nonce"], content: true },
  mended: answer("401 Unauthorized", challenge, nonce),
  wrong: [
    {
      when: { status: 400 },
      example: answer("400 Bad Request", nonce),
      idea: "400-for-everything",
      says: "That is how a token endpoint asks for a nonce. A resource asks by a 401 and a challenge.",
    },
    {
      when: { finding: "401-without-challenge" },
      example: answer("401 Unauthorized", nonce),
      idea: "bare-401-is-fine",
      says: "The nonce is there, and the challenge is gone that says what it is for. Both have to stand in the answer.",
    },
    {
      when: { finding: "dpop-nonce-missing", has: "WWW-Authenticate" },
      example: answer("401 Unauthorized", `${challenge}, nonce="eyJ7S_zG.eyJH0-Z.HX4w-7v"`),
      says: "In Digest the nonce is a parameter of the challenge. In DPoP it is not: it has a header of its own.",
    },
  ],
  hints: [
    "The error asks for a nonce, and the client looks for it among the headers.",
    "Add the line DPoP-Nonce with the value that stands in the content.",
  ],
  vary: [["api", "shop", "fleet"]],
};
