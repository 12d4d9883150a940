import { member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

const code = (names: string) => member("code", `(?:${names})`);

/** Where images and packages are kept: OCI distribution, and what npm and PyPI answer. */
export const images: Family = {
  name: "images and packages",
  signs: [
    ...signsOf(
      "origin",
      "A container image registry",
      "distribution/distribution docs/spec/api.md; opencontainers/distribution-spec spec.md",
      [
        [field("docker-distribution-api-version", /\S.*/)],
        [field("www-authenticate", /^Bearer realm="[^"]{1,300}",\s?service="/i)],
        [
          { fields: [["www-authenticate", /^Bearer realm="[^"]{1,300}",\s?service="/i]] },
          {
            "credentials-missing": {
              sure: "likely",
              says: "This is the first step of a pull: the client fetches a token at the address in realm, for that service and scope, and asks again.",
              next: {
                caller:
                  "Ask the address in realm with service and scope, then send the token after Bearer. A public image needs no password for that.",
              },
            },
          },
          [401],
        ],
        [
          /Requesting bearer token: invalid status code from registry 403/i,
          {
            "hidden-404": {
              sure: "likely",
              says: "The registry gives no token for that image: no such image is there, or it is private and no login with access came.",
              next: {
                caller:
                  "Check the name of the image with its owner, letter by letter; if it is private, log in with an account that may read it.",
              },
            },
          },
          [403],
        ],
        [
          { fields: [["www-authenticate", /service="[^"]{1,200}"[\s\S]{0,400}error="?insufficient_scope/i]] },
          {
            "role-missing": {
              sure: "likely",
              says: "The token does not cover this image, or the account may not reach it.",
            },
            "scope-missing": "certain",
          },
          [401, 403],
        ],
        [
          { content: [/"errors"\s?:\s?\[/, code("DENIED"), /^(?![\s\S]{0,4000}has not been used in project)/] },
          {
            "role-missing": {
              sure: "likely",
              says: "The account may not reach this image, or the image does not exist.",
            },
            "hidden-404": "likely",
          },
        ],
        [
          { content: [/"errors"\s?:\s?\[/, code("UNAUTHORIZED")] },
          { "credentials-missing": "likely", "credentials-invalid": "possible" },
        ],
        [{ content: [/"errors"\s?:\s?\[/, code("TOOMANYREQUESTS")] }, { "rate-limit": "certain" }],
        [
          { content: [/"errors"\s?:\s?\[/, code("(?:NAME|MANIFEST|BLOB)_UNKNOWN")] },
          { "wrong-address": "likely", "hidden-404": "possible" },
          [404],
        ],
        [
          /requested access to the resource is denied|may require 'docker login'/,
          { "role-missing": "likely", "hidden-404": "likely", "credentials-missing": "possible" },
        ],
        [/incorrect username or password|unauthorized: authentication required/, { "credentials-invalid": "likely" }],
      ],
    ),
    ...signsOf("origin", "npm", "npm/cli; npm documentation, about two-factor authentication", [
      [field("npm-notice", /\S.*/)],
      [
        field("www-authenticate", /\bOTP\b/),
        {
          "login-stronger": {
            sure: "certain",
            says: "The package wants a one-time password with this.",
            next: { caller: "Run the command again with --otp." },
          },
        },
      ],
      [
        /You must be logged in to publish packages|Unable to authenticate, need: /,
        { "credentials-missing": "certain" },
      ],
      [
        /is not in (?:the|this) npm registry/,
        {
          "wrong-address": {
            sure: "likely",
            says: "The registry that was asked has no such package: the name is wrong, or its scope belongs to another registry.",
            next: { caller: "Look which registry .npmrc names for the scope (npm config get @scope:registry)." },
          },
          "hidden-404": "possible",
        },
        [404],
      ],
      [/You do not have permission to publish|You must sign up for private packages/, { "role-missing": "certain" }],
      [
        { asked: /^PUT \S{1,200}/, content: [member("error", "Not found")] },
        {
          "hidden-404": {
            sure: "certain",
            says: "Publishing without a login that may is answered as if there were nothing.",
          },
        },
        [404],
      ],
    ]),
    ...signsOf("origin", "PyPI", "pypi/warehouse warehouse/forklift", [
      [/Invalid or non-existent authentication information/, { "credentials-invalid": "certain" }],
      [/Username\/Password authentication is no longer supported/, { "scheme-mismatch": "certain" }],
      [/The user '[^']{1,60}' isn't allowed to upload to project/, { "role-missing": "certain" }],
    ]),
  ],
};
