import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Hono",
  language: "javascript",
  main: "hono",
  packages: { npm: ["hono", "@hono/node-server"] },
  start: { folder: "npm", command: ["node", "hono.mjs"] },
  documentation: "https://hono.dev/docs/middleware/builtin/basic-auth",
  guards: "hono/basic-auth and hono/jwt, which come with it.",
  credentials: "Basic",
  unwritten: { "not-permitted": "Hono knows no roles." },
  mends: {
    "not-permitted": {
      says: "After whoever asks is known, the handler decides.",
      code: 'if (c.get("jwtPayload").role !== "staff") return c.body(null, 403);',
    },
    method: {
      says: "A route for all methods, below the one that is meant, answers the rest.",
      code: 'app.all("/orders", (c) => c.body(null, 405, { Allow: "POST" }));',
    },
    json: {
      says: "c.req.json() throws what JSON.parse throws, and an error that nobody catches is a 500. The validator of Hono answers 400.",
      code: 'app.post("/orders", validator("json", (order) => order), takeOrder);',
    },
    large: {
      says: "No limit is set. The middleware bodyLimit sets one.",
      code: 'app.use("/orders", bodyLimit({ maxSize: 100 * 1024 }));',
    },
  },
};
