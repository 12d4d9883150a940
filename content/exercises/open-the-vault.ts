import type { Exercise } from "../exercise";

export const exercise: Exercise = {
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
        fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
        content: "",
      },
    },
  ],
  hints: [
    "The 401 brought a challenge: the header line that begins with WWW-Authenticate. It names a scheme and a realm.",
    "The scheme is Basic, so the answer is Authorization: Basic, and then user, colon and password in Base64.",
    "The list of who is known has Aladdin in it. Press Use to add Aladdin’s header.",
  ],
};
