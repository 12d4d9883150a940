import type { Exercise } from "../exercise";
import { others } from "../names";

// A right response needs a nonce of this hour, so what counts as done here is a refusal that can be written down.
export const exercise: Exercise = {
  kind: "steps",
  lesson: "digest",
  level: 2,
  title: "The signed door",
  task: "Answer the challenge in MD5, as an old client would, and see the door refuse it. Then open it in SHA-256.",
  policy: {
    version: 1,
    realm: "signed door",
    schemes: [{ scheme: "digest", algorithm: "SHA-256", qop: ["auth"], userhash: true, charset: "UTF-8" }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [
      {
        path: "/",
        methods: ["GET"],
        allow: "known",
        says: "The door knew your signature. The password stayed with you.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-signed-door",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 401,
      decidedBy: "algorithm-offered",
      sent: { scheme: "Digest", params: { algorithm: "MD5" } },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-signed-door",
        fields: [
          [
            "Authorization",
            'Digest username="Aladdin", realm="signed door", nonce="AZL0mN8gk0pM2cQvT5rJ7xHdW1eYbUoKs3fGiLzXaRtq", uri="/api/sandbox/the-signed-door", algorithm=MD5, qop=auth, nc=00000001, cnonce="c2VzYW1l", response="b1b9584564760499719b60954e48d8ea"',
          ],
        ],
        content: "",
      },
    },
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Digest", params: { algorithm: "SHA-256" } },
      solution: {
        method: "GET",
        target: "/api/sandbox/the-signed-door",
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Aladdin",
    },
  ],
  hints: [
    "A client that signs takes the nonce from the challenge, and answers with a hash. Which hash, the challenge says under algorithm.",
    "This door offers SHA-256. An old client knows MD5 alone, and answers with algorithm=MD5 all the same.",
    "The server looks at algorithm before it looks at the nonce, so for this refusal the nonce may be anybody’s.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/the-signed-door",
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
      idea: "hash-makes-digest-safe",
      says: "Only Digest is offered, so that the password itself need not be sent. This request has sent it all the same.",
    },
  ],
  vary: [others.aladdin, others.openSesame, ["signed door", "sealed door", "iron door"]],
};
