import { member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

const inside = [200, 400, 401, 403, 404, 429, 500, 503] as const;

/** More services whose errors have codes of their own. */
export const moreServices: Family = {
  name: "more services",
  signs: [
    ...signsOf("origin", "Meta Graph API", "https://developers.facebook.com/docs/graph-api/guides/error-handling", [
      [member("type", "OAuthException")],
      [
        { content: [member("type", "OAuthException"), /"error_subcode"\s?:\s?46[37]\b/] },
        { "credentials-expired": "certain" },
        inside,
      ],
      [
        { content: [member("type", "OAuthException"), /"code"\s?:\s?190\b/] },
        { "credentials-invalid": "certain" },
        inside,
      ],
      [
        { content: [member("type", "OAuthException"), /"code"\s?:\s?(?:10|2\d\d|3)\b/] },
        { "scope-missing": "certain" },
        inside,
      ],
      [
        { content: [member("type", "OAuthException"), /"code"\s?:\s?(?:4|17|32|613|80\d{3})\b/] },
        { "rate-limit": "certain" },
        inside,
      ],
      [/An (?:active )?access token (?:is required|must be used)/, { "credentials-missing": "certain" }, inside],
    ]),
    ...signsOf("origin", "Mailgun", "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/", [
      [/\bMailgunAPIError\b|\bapi(?:\.eu)?\.mailgun\.net\b/],
      [
        { content: [/\bMailgunAPIError\b/, /\bForbidden\b/] },
        {
          "credentials-invalid": {
            sure: "certain",
            says: "The key is not one of this address: it is wrong, or the domain lives in the other region.",
            next: { caller: "Domains in the EU are asked at api.eu.mailgun.net, all others at api.mailgun.net." },
          },
        },
        [401],
      ],
    ]),
    ...signsOf("origin", "Adobe", "https://experienceleague.adobe.com/ Analytics API 1.4, WSSE authentication", [
      [
        /Invalid created timestamp/,
        {
          "credentials-malformed": {
            sure: "certain",
            says: "The Created value of X-WSSE is empty or cannot be read.",
            next: { caller: "Begin the value with UsernameToken, and write Created as a time in ISO 8601." },
          },
        },
      ],
    ]),
    ...signsOf("origin", "X API", "https://docs.x.com/x-api/fundamentals/response-codes-and-errors", [
      [/client-not-enrolled|"code"\s?:\s?453\b|access to a subset of/, { "not-enabled": "certain" }],
      [/Unsupported Authentication|unsupported-authentication/, { "scheme-mismatch": "certain" }],
      [
        { content: [/"code"\s?:\s?32\b/, /"errors"\s?:/] },
        {
          "signature-mismatch": {
            sure: "likely",
            says: "The OAuth 1.0a signature does not fit the request, or a key of it is wrong.",
            next: { caller: "Where GET works with the same keys, look which parameters of the content are signed." },
          },
          "credentials-invalid": "possible",
        },
      ],
      [{ content: [/"code"\s?:\s?(?:89|215)\b/, /"errors"\s?:/] }, { "credentials-invalid": "certain" }],
      [/oauth1-permissions|oauth2-permissions/, { "scope-missing": "certain" }],
      [/usage-capped|UsageCapExceeded/, { "rate-limit": "certain" }],
      [field("server", /^(?:tsa_|cloudflare envoy)/)],
    ]),
    ...signsOf("origin", "Discord", "https://discord.com/developers/docs/topics/opcodes-and-status-codes", [
      [
        { content: [member("message", "401: Unauthorized"), /"code"\s?:\s?0\b/] },
        { "credentials-invalid": "likely", "credentials-missing": "possible" },
      ],
      [/"code"\s?:\s?(?:50001|50013)\b/, { "role-missing": "certain" }],
      [/You are being rate limited|"retry_after"\s?:/, { "rate-limit": "certain" }, [429]],
      [/"code"\s?:\s?40001\b/, { "credentials-invalid": "certain" }],
    ]),
    ...signsOf("origin", "Telegram Bot API", "https://core.telegram.org/bots/api#making-requests", [
      [{ content: [/"ok"\s?:\s?false/, /"error_code"\s?:\s?\d/] }],
      [
        { content: [/["']ok["']\s?:\s?[Ff]alse/, /["']error_code["']\s?:\s?401\b/] },
        {
          "credentials-invalid": {
            sure: "certain",
            says: "Telegram knows no bot with this token.",
            next: { caller: "Copy the whole token from BotFather, from its first digit to its last letter." },
          },
        },
      ],
      [
        { content: [/"ok"\s?:\s?false/, /"error_code"\s?:\s?404\b/] },
        {
          "credentials-malformed": {
            sure: "likely",
            says: "The token in the address has not the form of a bot's, or the method does not exist.",
          },
          "wrong-address": "possible",
        },
      ],
      [{ content: [/"ok"\s?:\s?false/, /"error_code"\s?:\s?429\b/] }, { "rate-limit": "certain" }],
      [
        { content: [/"ok"\s?:\s?false/, /bot was (?:blocked|kicked)|not enough rights|CHAT_WRITE_FORBIDDEN/] },
        { "role-missing": "certain" },
      ],
    ]),
    ...signsOf(
      "origin",
      "Salesforce",
      "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
      [
        [
          /INVALID_SESSION_ID/,
          {
            "credentials-expired": {
              sure: "likely",
              says: "Salesforce knows no such session: it is over, belongs to another instance, or did not reach it.",
              next: {
                caller:
                  "Log in again. If that changes nothing, look whether the request carries the token in Authorization, and goes to the instance that gave it.",
              },
            },
            "credentials-invalid": "possible",
          },
        ],
        [/INSUFFICIENT_ACCESS|INSUFFICIENT_ACCESS_OR_READONLY/, { "role-missing": "certain" }],
        [/API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED/, { "not-enabled": "certain" }],
        [/REQUEST_LIMIT_EXCEEDED/, { "rate-limit": "certain" }],
        [/URL_NOT_RESET|"errorCode"\s?:\s?"NOT_FOUND"/, { "wrong-address": "certain" }],
      ],
    ),
    ...signsOf("origin", "Notion", "https://developers.notion.com/reference/status-codes", [
      [{ content: [member("object", "error"), member("code", "unauthorized")] }, { "credentials-invalid": "certain" }],
      [{ content: [member("object", "error"), member("code", "restricted_resource")] }, { "scope-missing": "certain" }],
      [
        { content: [member("object", "error"), member("code", "object_not_found")] },
        { "hidden-404": { sure: "certain", says: "The page does not exist, or was not shared with the integration." } },
      ],
      [{ content: [member("object", "error"), member("code", "missing_version")] }, { "content-malformed": "certain" }],
    ]),
    ...signsOf("origin", "HubSpot", "https://developers.hubspot.com/docs/api/error-handling", [
      [member("category", "MISSING_SCOPES"), { "scope-missing": "certain" }],
      [member("category", "EXPIRED_AUTHENTICATION"), { "credentials-expired": "certain" }],
      [member("category", "INVALID_AUTHENTICATION"), { "credentials-invalid": "certain" }],
    ]),
    ...signsOf("origin", "Shopify", "https://shopify.dev/docs/api/usage/response-codes", [
      [/\[API\] Invalid API key or access token/, { "credentials-invalid": "certain" }],
      [/\[API\] This action requires merchant approval for/, { "scope-missing": "certain" }],
      [/Exceeded \d{1,4} calls? per second/, { "rate-limit": "certain" }],
      [field("x-shopid", /\S.*/)],
    ]),
    ...signsOf("origin", "PayPal", "https://developer.paypal.com/api/rest/responses/", [
      [member("name", "AUTHENTICATION_FAILURE"), { "credentials-invalid": "certain" }],
      [member("name", "NOT_AUTHORIZED"), { "role-missing": "certain" }],
      [member("issue", "PERMISSION_DENIED"), { "role-missing": "certain" }],
    ]),
    ...signsOf("origin", "Airtable", "https://airtable.com/developers/web/api/errors", [
      [member("type", "AUTHENTICATION_REQUIRED"), { "credentials-missing": "certain" }],
      [
        /INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND/,
        {
          "hidden-404": { sure: "certain", says: "The base or table does not exist, or the token may not see it." },
          "role-missing": "likely",
        },
        [403, 404],
      ],
    ]),
    ...signsOf(
      "origin",
      "Dropbox",
      "https://www.dropbox.com/developers/documentation/http/documentation#error-handling",
      [
        [/expired_access_token/, { "credentials-expired": "certain" }],
        [/invalid_access_token/, { "credentials-invalid": "certain" }],
      ],
    ),
    ...signsOf("origin", "SAP", "https://help.sap.com/docs/ (OData, CSRF token handling)", [
      [
        field("x-csrf-token", /^Required$/i),
        {
          csrf: {
            sure: "certain",
            says: "The service wants a CSRF token first.",
            next: { caller: "Fetch one by a GET with X-CSRF-Token: Fetch, and send it with the same cookies." },
          },
        },
        [403],
      ],
    ]),
    ...signsOf("origin", "Reddit", "https://support.reddithelp.com/hc/en-us/articles/16160319875092", [
      [
        /whoa there, pardner|blocked by network security/i,
        { "network-block": "likely", "bot-check": "likely" },
        [403, 429],
      ],
    ]),
    ...signsOf("origin", "ServiceNow", "https://www.servicenow.com/docs/ (REST API errors)", [
      [/User Not Authenticated/, { "credentials-missing": "likely", "credentials-invalid": "likely" }],
    ]),
    ...signsOf("origin", "Snowflake", "https://docs.snowflake.com/en/developer-guide/sql-api/authenticating", [
      [/\b390114\b/, { "credentials-expired": "certain" }],
      [/\b390144\b/, { "credentials-invalid": "certain" }],
    ]),
  ],
};
