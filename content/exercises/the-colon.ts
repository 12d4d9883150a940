import type { Exercise } from "../exercise";

const target = "/api/sandbox/the-colon";

export const exercise: Exercise = {
  kind: "answer",
  lesson: "basic",
  level: 1,
  title: "The colon",
  task: "Let Jäsøn into the tea room. Mind the letters of his name, and what stands in his password.",
  policy: {
    version: 1,
    realm: "tea room",
    schemes: [{ scheme: "basic", charset: "UTF-8" }],
    accounts: [{ name: "Jäsøn", password: "open:sesame" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "Your tea is ready. It is still hot." }],
  },
  start: { method: "GET", target, fields: [["Accept", "application/json"]], content: "" },
  goal: [
    {
      status: 200,
      decidedBy: "permitted",
      sent: { scheme: "Basic", as: "Jäsøn" },
      solution: { method: "GET", target, fields: [["Accept", "application/json"]], content: "" },
      as: "Jäsøn",
    },
  ],
  hints: [
    "The challenge says which octets it wants: those of UTF-8, in which ä and ø are two octets each.",
    "Join the name and the whole password by one colon. That there is another colon in the password does no harm.",
    "Under Credentials, Basic shows the octets and their Base64. Press Use there, and Send.",
  ],
  wrong: [
    {
      status: 401,
      decidedBy: "credentials-readable",
      sent: { fields: { Authorization: "Basic SuRz+G46b3BlbjpzZXNhbWU=" } },
      example: { method: "GET", target, fields: [["Authorization", "Basic SuRz+G46b3BlbjpzZXNhbWU="]], content: "" },
      says: "These are the octets of Latin-1, one for ä and one for ø. The challenge asks for UTF-8, in which they are no text.",
    },
    {
      status: 401,
      decidedBy: "credentials-readable",
      example: { method: "GET", target, fields: [["Authorization", "Basic Jason:open:sesame"]], content: "" },
      idea: "base64-protects",
      says: "Basic wants one word in Base64, with a colon in what it stands for. It hides nothing, and without it nothing can be read.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      because: "password-wrong",
      example: { method: "GET", target, fields: [["Authorization", "Basic SsOkc8O4bjpvcGVu"]], content: "" },
      says: "The name is right, and the password is not all there. It goes from the first colon to the very end, further colons included.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      example: {
        method: "GET",
        target,
        fields: [["Authorization", "Basic SmFzb246b3BlbjpzZXNhbWU="]],
        content: "",
      },
      says: "Nobody is known by this name. Its letters count as they are written, dots and strokes included.",
    },
  ],
  vary: [
    ["Jäsøn", "Zoë", "Søren", "Müjgân"],
    ["open:sesame", "seven:voyages", "copper:city", "a:silver:anklet"],
    ["tea room", "reading room", "music room"],
  ],
};
