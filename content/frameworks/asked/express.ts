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
  mends: {
    expired: {
      says: "express-jwt passes an error on, and nobody adds the challenge. An error handler can; if no token came, without error.",
      code: `app.use((err, req, res, next) => {
  if (err.code === "invalid_token") res.set("WWW-Authenticate", 'Bearer realm="api", error="invalid_token"');
  next(err);
});`,
    },
    "not-permitted": {
      says: "After whoever asks is known, the handler decides.",
      code: "if (!req.user.staff) return res.sendStatus(403);",
    },
    method: {
      says: "A route that answers every other method stands last. Without it the path is unknown to all methods but one.",
      code: `app
  .route("/orders")
  .post(takeOrder)
  .all((req, res) => res.set("Allow", "POST").sendStatus(405));`,
    },
  },
};
