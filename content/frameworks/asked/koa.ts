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
  mends: {
    expired: {
      says: "koa-jwt throws a 401 without header lines. A middleware before it can give the error its challenge; one that has its own keeps it. Leave error out if no token came.",
      code: `app.use((ctx, next) =>
  next().catch((err) => {
    if (err.status === 401) err.headers ??= { "WWW-Authenticate": 'Bearer realm="api", error="invalid_token"' };
    throw err;
  }),
);`,
    },
    "not-permitted": {
      says: "After whoever asks is known, the handler decides.",
      code: 'ctx.assert(ctx.state.user.role === "staff", 403);',
    },
  },
};
