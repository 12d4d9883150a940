import type { Framework } from "../framework";

const withReason = {
  says: "unauthorized() can carry no header line. A Response can.",
  code: `return new Response(null, {
  status: 401,
  headers: { "WWW-Authenticate": 'Bearer realm="api", error="invalid_token"' },
});`,
};

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
  mends: {
    none: {
      says: "unauthorized() can carry no header line. A Response can.",
      code: `return new Response(null, { status: 401, headers: { "WWW-Authenticate": 'Bearer realm="api"' } });`,
    },
    wrong: withReason,
    expired: withReason,
    method: {
      says: "Export a handler for the methods that you do not take, one each.",
      code: 'export const PUT = () => new Response(null, { status: 405, headers: { Allow: "POST" } });',
    },
    json: {
      says: "request.json() throws, and an error that nobody catches is a 500.",
      code: `const order = await request.json().catch(() => undefined);
if (order === undefined) return new Response(null, { status: 400 });`,
    },
    large: {
      says: "No limit is set for a route handler. This one trusts the length that was announced; a proxy in front can count.",
      code: 'if (Number(request.headers.get("content-length")) > 100 * 1024) return new Response(null, { status: 413 });',
    },
  },
};
