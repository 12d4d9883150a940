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
  mends: {
    expired: {
      says: "Whoever reads the token writes the refusal too.",
      code: `header('WWW-Authenticate: Bearer realm="api", error="invalid_token"', true, 401);
exit;`,
    },
    "not-permitted": {
      says: "After whoever asks is known, the script decides.",
      code: `http_response_code(403);
exit;`,
    },
    method: {
      says: "A script runs for every method. It has to look at the method itself.",
      code: `if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    header('Allow: POST', true, 405);
    exit;
}`,
    },
    json: {
      says: "json_decode() gives null for what it cannot read, and the script goes on with it.",
      code: `if ($order === null) {
    http_response_code(400);
    exit;
}`,
    },
    large: {
      says: "post_max_size did not stop content of this type. This limit trusts the length that was announced.",
      code: `if ((int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > 100 * 1024) {
    http_response_code(413);
    exit;
}`,
    },
  },
};
