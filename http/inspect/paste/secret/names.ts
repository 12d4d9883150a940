/** What a secret is, for who reads why it is hidden. */
export type What = "credentials" | "cookie" | "token" | "password" | "key";

/** A stretch of a text that holds a secret: offsets in UTF-16 code units, the end not included. */
export type Span = { readonly start: number; readonly end: number; readonly what: What };

// Whose value is credentials, whole or after its scheme.
const credentials = ["authorization", "proxy-authorization", "x-forwarded-authorization", "x-original-authorization"];
const cookies = ["cookie", "set-cookie", "set-cookie2"];
// Fields that applications made for their keys and tokens: each holds nothing else.
const keys = [
  "x-api-key",
  "api-key",
  "apikey",
  "x-apikey",
  "x-auth-token",
  "x-auth-key",
  "x-access-token",
  "x-session-token",
  "x-csrf-token",
  "x-xsrf-token",
  "x-amz-security-token",
  "x-goog-api-key",
  "x-goog-iam-authorization-token",
  "x-gitlab-token",
  "x-github-token",
  "private-token",
  "job-token",
  "deploy-token",
  "x-vault-token",
  "x-plex-token",
  "x-emby-token",
  "x-shopify-access-token",
  "x-rapidapi-key",
  "x-functions-key",
  "x-forwarded-access-token",
  "x-hub-signature-256",
  "x-ms-authorization-auxiliary",
  "ocp-apim-subscription-key",
  "docker-token",
  "dpop",
  "jenkins-crumb",
];

/** The fields whose values are secrets. */
export const fieldPattern = new RegExp(
  `(?<![\\w-])(?:${[...credentials, ...cookies, ...keys].join("|")}|http_(?:authorization|proxy_authorization|cookie|x_api_key|x_auth_token))(?![\\w-])`,
  "gi",
);

/** What the value of such a field is. */
export function fieldKind(name: string): "credentials" | "cookie" | "set-cookie" | "key" {
  const plain = name
    .toLowerCase()
    .replace(/^http_/, "")
    .replaceAll("_", "-");
  if (credentials.includes(plain)) return "credentials";
  if (plain.startsWith("set-cookie")) return "set-cookie";
  return plain === "cookie" ? "cookie" : "key";
}

const params = [
  "access[_-]?token",
  "refresh[_-]?token",
  "id[_-]?token",
  "auth[_-]?token",
  "session[_-]?(?:token|id|key)",
  "csrf[_-]?token",
  "csrfmiddlewaretoken",
  "authenticity_token",
  "requesttoken",
  "token",
  "jwt",
  "api[_-]?key",
  "private[_-]?key",
  "subscription[_-]?key",
  "client[_-]?secret",
  "client[_-]?assertion",
  "assertion",
  "code[_-]?verifier",
  "secret(?:[_-]?(?:key|access[_-]?key))?",
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "sig",
  "signature",
  "x-amz-(?:signature|credential|security-token)",
  "x-goog-(?:signature|credential)",
  "awsaccesskeyid",
  "saml(?:response|request)",
  "otp",
  "jsessionid",
  "phpsessid",
];

/** A parameter of a query or a form that holds a secret, with the sign that ends its name: `access_token=`. */
export const queryPattern = new RegExp(
  `(?<=[?&;\\s"'\`(]|^)(?:${params.join("|")}|(?<=[?&](?:amp;)?)(?:code|key|auth|sid|session|ticket|state|nonce))=`,
  "gim",
);

/** A member of an object that holds a secret, up to its value: `"access_token": "`. */
export const memberPattern = new RegExp(
  `(?<![\\w-])(?:${params.join("|")})\\\\?["'\\]]?\\s{0,8}(?:=>|:|=|,(?=\\s{0,8}\\\\?["']))\\s{0,8}(?:\\\\?["']value\\\\?["']\\s{0,8}:\\s{0,8})?(?:string\\(\\d+\\)\\s?)?(?:b(?='))?(\\\\?["'])`,
  "gi",
);

/** A line that gives such a parameter without any quotes, as in a form or a file of settings: `password: …`. */
export const linePattern = new RegExp(
  `^[ \\t]{0,40}(?:${params.join("|")})[ \\t]{0,8}[:=][ \\t]{0,8}([^\\s"'{[][^\\r\\n]*)`,
  "gim",
);
