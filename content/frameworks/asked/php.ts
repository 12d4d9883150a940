import type { Framework } from "../framework";

export const framework: Framework = {
  name: "PHP",
  language: "php",
  main: "php8.2-cli",
  packages: { debian: { "php8.2-cli": "8.2.36" } },
  start: { folder: "debian/php", command: ["php", "-S", "127.0.0.1:PORT"] },
  documentation: "https://www.php.net/manual/en/features.http-auth.php",
  guards: "header() as the manual shows it, on the server that PHP has built in.",
  credentials: "Basic",
  unwritten: { expired: "PHP reads no tokens.", "not-permitted": "PHP knows no roles." },
  mends: {},
};
