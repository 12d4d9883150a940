import type { Exercise } from "../exercise";
import { others } from "../names";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "the-challenge",
  level: 1,
  title: "Open the vault",
  task: "Get a 200 from the vault. It knows one person.",
  policy: {
    version: 1,
    realm: "vault",
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "The vault is open. Mind the lamp." }],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/open-the-vault",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Basic" },
      solution: {
        method: "GET",
        target: "/api/sandbox/open-the-vault",
        fields: [["Accept", "application/json"]],
        content: "",
      },
      as: "Aladdin",
    },
  ],
  hints: [
    "The 401 brought a challenge: the header line that begins with WWW-Authenticate. It names a scheme and a realm.",
    "The scheme is Basic, so the answer is Authorization: Basic, and then user, colon and password in Base64.",
    "The list of who is known has Aladdin in it. Press Use to add Aladdin’s header.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "scheme-offered",
      example: {
        method: "GET",
        target: "/api/sandbox/open-the-vault",
        fields: [["Authorization", "Bearer abc"]],
        content: "",
      },
      idea: "challenge-is-for-browsers",
      says: "The challenge names the scheme that is taken: Basic. Credentials in another scheme are not looked at.",
    },
    {
      status: 401,
      decidedBy: "credentials-readable",
      example: {
        method: "GET",
        target: "/api/sandbox/open-the-vault",
        fields: [["Authorization", "Basic Aladdin:open"]],
        content: "",
      },
      idea: "base64-protects",
      says: "Basic wants name, colon and password in Base64, as one word. Base64 hides nothing: it only makes one plain word of them.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      example: {
        method: "GET",
        target: "/api/sandbox/open-the-vault",
        fields: [["Authorization", "Basic QWxhZGRpbjpzZXNhbWU="]],
        content: "",
      },
      idea: "401-is-not-allowed",
      says: "They can be read, and are not valid. Nothing has been decided about what you may do; who you are is still open.",
    },
  ],
  vary: [others.aladdin, others.openSesame, ["vault", "archive", "treasury"]],
};
