import type { Exercise } from "../exercise";

export const exercise: Exercise = {
  title: "The nasty realm",
  task: "The realm has quotes, a comma and a backslash in it. Get a 200 all the same.",
  policy: {
    version: 1,
    realm: 'say "knock, knock" \\ twice',
    schemes: [
      { scheme: "digest", algorithm: "MD5", qop: ["auth"] },
      { scheme: "basic", charset: "UTF-8" },
    ],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [
      {
        path: "/",
        methods: ["GET"],
        allow: "known",
        says: "You read it right. Of twenty programs that speak Digest, twelve do not.",
      },
    ],
  },
  start: {
    method: "GET",
    target: "/api/sandbox/the-nasty-realm",
    fields: [["Accept", "application/json"]],
    content: "",
  },
  goal: { status: 200, decidedBy: "permitted" },
  solution: {
    method: "GET",
    target: "/api/sandbox/the-nasty-realm",
    fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]],
    content: "",
  },
  hints: [
    "In a quoted text, a backslash takes the next character as it is. So the realm ends at the last quote, and not at the first.",
    "Basic does not send the realm back. Only Digest, which hashes it, has to get every backslash right.",
  ],
};
