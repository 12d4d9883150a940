import { element, member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

/** Express, NestJS, Fastify, hapi, Next.js and others. */
export const javascript: Family = {
  name: "JavaScript frameworks",
  signs: [
    ...signsOf("framework", "Express", "pillarjs/finalhandler index.js; expressjs/express lib/application.js", [
      [field("x-powered-by", /^Express/i)],
      [
        { content: [element("pre", "Cannot (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) ")] },
        { "wrong-address": { sure: "certain", says: "No route of the application fits this method and path." } },
        [404],
      ],
      [
        /^\s{0,4}Cannot (?:GET|POST|PUT|PATCH|DELETE) \//,
        { "wrong-address": { sure: "certain", says: "No route of the application fits this method and path." } },
        [404],
      ],
      [
        /UnauthorizedError: No authorization token was found|credentials_required/,
        { "credentials-missing": "certain" },
      ],
      [/(?:UnauthorizedError|JsonWebTokenError|TokenExpiredError): jwt expired/, { "credentials-expired": "certain" }],
      [/JsonWebTokenError|TokenExpiredError|NotBeforeError/],
      [/ForbiddenError: invalid csrf token|EBADCSRFTOKEN/, { csrf: "certain" }],
      [
        { content: [/Invalid message signature:?/], fields: [["www-authenticate", /^(?!NTLM)\S+/i]] },
        {
          "scheme-mismatch": {
            sure: "certain",
            says: "The client waits for a message of NTLM, and the server asks by another scheme.",
            next: { caller: "Log in by the scheme that the server names, or at an address where it offers NTLM." },
          },
        },
        [401],
      ],
      [/PayloadTooLargeError/, { "content-too-large": "certain" }],
      [
        {
          content: [
            /SyntaxError: (?:Unexpected|Expected|Bad|No number|Unterminated)[^<>\n]{0,100}JSON/,
            // A browser says the same of an answer.
            /<(?!anonymous)|body-parser|raw-body|createStrictSyntaxError/,
          ],
        },
        { "content-malformed": "certain" },
      ],
      [
        { content: [/^\s{0,2}Unauthorized\s{0,2}$/], fields: [["x-powered-by", /^Express/i]] },
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
    ]),
    ...signsOf("framework", "NestJS", "nestjs/nest packages/common/exceptions", [
      [
        { content: [member("message", "Forbidden resource")] },
        { "role-missing": { sure: "likely", says: "A guard of the application refused this." } },
        [403],
      ],
      [
        { content: [/"statusCode"\s?:\s?401/, member("message", "Unauthorized")] },
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        [401],
      ],
      [
        { content: [/"statusCode"\s?:\s?404/, member("message", "Cannot (?:GET|POST|PUT|PATCH|DELETE) ")] },
        { "wrong-address": "certain" },
        [404],
      ],
      [
        { content: [/"statusCode"\s?:\s?400/, /"message"\s?:\s?\[/] },
        {
          "content-malformed": {
            sure: "certain",
            says: "A value in the content does not fit its rule; message names each.",
          },
        },
        [400],
      ],
      [/ThrottlerException/, { "rate-limit": "certain" }],
    ]),
    ...signsOf("framework", "Fastify", "fastify/fastify lib/errors.js; fastify/fastify-jwt", [
      [/FST_[A-Z_]{3,60}/],
      [/FST_JWT_NO_AUTHORIZATION_IN_(?:HEADER|COOKIE)/, { "credentials-missing": "certain" }],
      [/FST_JWT_AUTHORIZATION_TOKEN_EXPIRED/, { "credentials-expired": "certain" }],
      [/Authorization token is invalid: The iss claim/, { "wrong-issuer": "certain" }],
      [/Authorization token is invalid: The aud claim/, { "wrong-audience": "certain" }],
      [/Authorization token is invalid: The token signature/, { "signature-mismatch": "certain" }],
      [/FST_JWT_AUTHORIZATION_TOKEN_(?:INVALID|UNTRUSTED)/, { "credentials-invalid": "certain" }],
      [/FST_JWT_BAD_REQUEST/, { "credentials-malformed": "certain" }],
      [/FST_CSRF_/, { csrf: "certain" }],
      [/FST_ERR_CTP_BODY_TOO_LARGE/, { "content-too-large": "certain" }],
      [/FST_ERR_CTP_(?:INVALID|EMPTY|BODY)/, { "content-malformed": "certain" }],
      [/FST_ERR_VALIDATION/, { "content-malformed": "certain" }],
      [member("message", "Route (?:GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD):"), { "wrong-address": "certain" }],
    ]),
    ...signsOf("framework", "hapi", "hapijs/jwt; hapijs/boom", [
      [
        { content: [/"statusCode"\s?:\s?401/, member("message", "Missing authentication")] },
        { "credentials-missing": "certain" },
      ],
      [
        { content: [/"statusCode"\s?:\s?403/, member("message", "Insufficient scope")] },
        { "scope-missing": "certain" },
      ],
    ]),
    ...signsOf("framework", "Next.js", "vercel/next.js packages/next", [
      [field("x-powered-by", /^Next\.js/i)],
      [field("location", /\/api\/auth\/signin\?/), { "login-redirect": "certain" }, [302, 307]],
      [/"code"\s?:\s?"CSRF_|MissingCSRF/, { csrf: "certain" }],
      [/Invalid Server Actions request|x-forwarded-host` header with value/, { csrf: "certain" }, [500]],
    ]),
    ...signsOf("framework", "Vite", "vitejs/vite packages/vite/src/node/server/middlewares/hostCheck.ts", [
      [
        /Blocked request\. This host \(/,
        {
          "wrong-address": {
            sure: "certain",
            says: "The development server does not take this Host.",
            next: { server: "Add the host to server.allowedHosts." },
          },
        },
        [403],
      ],
      [
        /outside of Vite serving allow list/,
        {
          "framework-default": {
            sure: "certain",
            says: "The file lies outside of the folders that the development server may serve.",
          },
        },
        [403],
      ],
    ]),
    ...signsOf("framework", "webpack-dev-server", "webpack/webpack-dev-server lib/Server.js", [
      [
        /Invalid Host header/,
        {
          "wrong-address": {
            sure: "certain",
            says: "The development server does not take this Host.",
            next: { server: "Add the host to allowedHosts." },
          },
        },
      ],
    ]),
    ...signsOf("framework", "Keystone, Strapi or another Koa app", "strapi/strapi packages/core", [
      [
        { content: [/"data"\s?:\s?null/, /"name"\s?:\s?"(?:UnauthorizedError|ForbiddenError)"/] },
        { "role-missing": "likely", "credentials-missing": "likely" },
        [401, 403],
      ],
      [field("x-powered-by", /^Strapi/i)],
    ]),
  ],
};
