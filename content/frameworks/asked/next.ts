import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Next.js",
  language: "javascript",
  main: "next",
  packages: { npm: ["next", "jose"] },
  start: {
    folder: "npm/next",
    prepare: [["npx", "next", "build"]],
    command: ["node", "../node_modules/next/dist/bin/next", "start", "-p", "PORT", "-H", "127.0.0.1"],
  },
  documentation: "https://nextjs.org/docs/app/api-reference/functions/unauthorized",
  guards: "unauthorized() and forbidden() in route handlers, still experimental, after a check of the token with jose.",
  credentials: "Bearer",
  unwritten: {},
  mends: {},
};
