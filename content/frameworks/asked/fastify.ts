import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Fastify",
  language: "javascript",
  main: "fastify",
  packages: { npm: ["fastify", "@fastify/basic-auth", "@fastify/jwt"] },
  start: { folder: "npm", command: ["node", "fastify.mjs"] },
  documentation: "https://github.com/fastify/fastify-basic-auth",
  guards: "@fastify/basic-auth and @fastify/jwt, both by the makers of Fastify, as their own pages show them.",
  credentials: "Basic",
  unwritten: { "not-permitted": "Fastify knows no roles." },
  mends: {
    expired: {
      says: "Where the hook catches what jwtVerify() throws, it adds the challenge. Leave error out if no token came.",
      code: `reply.header("WWW-Authenticate", 'Bearer realm="api", error="invalid_token"').send(err);`,
    },
    "not-permitted": {
      says: "After whoever asks is known, the handler decides.",
      code: 'if (request.user.role !== "staff") return reply.code(403).send();',
    },
    method: {
      says: "A second route on the same path takes the other methods.",
      code: `fastify.route({
  method: ["GET", "PUT", "PATCH", "DELETE"],
  url: "/orders",
  handler: (request, reply) => reply.code(405).header("Allow", "POST").send(),
});`,
    },
  },
};
