import type { Framework } from "../framework";

export const framework: Framework = {
  name: "NestJS",
  language: "typescript",
  main: "@nestjs/core",
  packages: { npm: ["@nestjs/core", "@nestjs/platform-express", "@nestjs/jwt"] },
  start: { folder: "npm/nest", prepare: [["npx", "tsc", "-p", "."]], command: ["node", "dist/main.js"] },
  documentation: "https://docs.nestjs.com/security/authentication",
  guards: "The AuthGuard and the RolesGuard of its documentation, on @nestjs/jwt.",
  credentials: "Bearer",
  unwritten: {},
  mends: {},
};
