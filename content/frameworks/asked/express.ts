import type { Framework } from "../framework";

export const framework: Framework = {
  name: "Express",
  language: "javascript",
  main: "express",
  packages: { npm: ["express", "passport", "passport-http", "express-jwt"] },
  start: { folder: "npm", command: ["node", "express.mjs"] },
  documentation: "https://www.passportjs.org/packages/passport-http/",
  guards: "passport-http for names and passwords, express-jwt for tokens: Express itself brings neither.",
  credentials: "Basic",
  unwritten: { "not-permitted": "Express knows no roles." },
  mends: {},
};
