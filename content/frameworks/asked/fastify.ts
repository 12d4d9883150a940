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
  mends: {},
};
