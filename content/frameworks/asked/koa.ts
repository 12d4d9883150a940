import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Koa",
  language: "javascript",
  main: "koa",
  packages: { npm: ["koa", "@koa/router", "@koa/bodyparser", "koa-basic-auth", "koa-jwt"] },
  start: { folder: "npm", command: ["node", "koa.mjs"] },
  documentation: "https://github.com/koajs/basic-auth",
  guards: "koa-basic-auth and koa-jwt, both by the makers of Koa, without handlers of their own.",
  credentials: "Basic",
  unwritten: { "not-permitted": "Koa knows no roles." },
  mends: {},
};
