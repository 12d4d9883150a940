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
  mends: {},
};
