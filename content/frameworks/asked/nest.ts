import type { Framework } from "../framework";

const withReason = {
  says: "The exception knows no header lines, so the guard sets the challenge before it throws.",
  code: `context.switchToHttp().getResponse().header("WWW-Authenticate", 'Bearer realm="api", error="invalid_token"');
throw new UnauthorizedException();`,
};

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
  mends: {
    none: {
      says: "The exception knows no header lines, so the guard sets the challenge before it throws.",
      code: `context.switchToHttp().getResponse().header("WWW-Authenticate", 'Bearer realm="api"');
throw new UnauthorizedException();`,
    },
    wrong: withReason,
    expired: withReason,
    method: {
      says: "A handler for all methods, below the one that is meant, answers the rest.",
      code: `@All("orders")
@Header("Allow", "POST")
other() {
  throw new MethodNotAllowedException();
}`,
    },
  },
};
