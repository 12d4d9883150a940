import { member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

const reasons = "https://cloud.google.com/apis/design/errors; googleapis/googleapis google/api/error_reason.proto";
// Case counts: Kubernetes writes a reason Forbidden.
const reason = (name: string) => new RegExp(`"(?:reason|status)"\\s{0,4}:\\s{0,4}"(?:${name})"`);

/** Google's APIs, their front end, Identity-Aware Proxy and Cloud Run. */
export const google: Family = {
  name: "Google",
  signs: [
    ...signsOf("origin", "Google API", reasons, [
      [
        reason("(?:SERVICE_DISABLED|accessNotConfigured|BILLING_DISABLED|CONSUMER_SUSPENDED|CONSUMER_INVALID)"),
        { "not-enabled": "certain" },
      ],
      [reason("ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficientPermissions"), { "scope-missing": "certain" }],
      [reason("ACCESS_TOKEN_EXPIRED"), { "credentials-expired": "certain" }],
      [reason("CREDENTIALS_MISSING|required"), { "credentials-missing": "certain" }, [401]],
      [
        reason("(?:API_KEY_INVALID|keyInvalid|authError|ACCESS_TOKEN_TYPE_UNSUPPORTED|ACCOUNT_STATE_INVALID)"),
        { "credentials-invalid": "certain" },
      ],
      [
        reason("API_KEY_(?:SERVICE|HTTP_REFERRER|ANDROID_APP|IOS_APP)_BLOCKED"),
        {
          "role-missing": {
            sure: "certain",
            says: "The API key is restricted, and this API, site or app is not among those it is for.",
            next: { server: "Change the restrictions of the key." },
          },
        },
      ],
      [reason("API_KEY_IP_ADDRESS_BLOCKED|ipRefererBlocked"), { "network-block": "certain" }],
      [reason("IAM_PERMISSION_DENIED|forbidden|insufficientFilePermissions"), { "role-missing": "certain" }, [403]],
      [
        reason(
          "(?:RATE_LIMIT_EXCEEDED|rateLimitExceeded|userRateLimitExceeded|quotaExceeded|dailyLimitExceeded|RESOURCE_EXHAUSTED)",
        ),
        { "rate-limit": "certain" },
      ],
      [
        reason("SECURITY_POLICY_VIOLATED|LOCATION_ORG_POLICY_VIOLATED|ORG_RESTRICTION_VIOLATION|vpcServiceControls"),
        { "network-block": "likely" },
      ],
      [
        member("error", "deleted_client"),
        {
          "not-enabled": {
            sure: "certain",
            says: "The OAuth client of this program was deleted at Google, so nobody can sign in through it.",
            next: {
              visitor: "Use a newer version of the program, or enter an OAuth client of your own.",
              server: "Make a new OAuth client, and ship its id.",
            },
          },
        },
      ],
      [
        {
          content: [
            member("status", "REQUEST_DENIED"),
            /"error_message"\s?:\s?"[^"]{0,200}(?:API keys? with|provided API key|Browser API key)/i,
          ],
        },
        {
          "credentials-invalid": {
            sure: "certain",
            says: "The API key is wrong, or is restricted in a way that this API does not take.",
            next: { caller: "For a call from a server use a key that is restricted by address, not by referrer." },
          },
        },
        [200, 400, 401, 403],
      ],
      [member("status", "(?:OVER_QUERY_LIMIT|OVER_DAILY_LIMIT)"), { "rate-limit": "certain" }, [200, 403, 429]],
      [/Invalid JWT: Token must be a short-lived token|Check your iat and exp values/, { "clock-skew": "certain" }],
      [/The request is missing a valid API key|unregistered callers/, { "credentials-missing": "certain" }],
      [
        /Request had invalid authentication credentials\. Expected OAuth 2 access token/,
        { "credentials-invalid": "certain", "credentials-missing": "possible" },
      ],
      [/Request is missing required authentication credential/, { "credentials-missing": "certain" }],
      [/API keys are not supported by this API/, { "scheme-mismatch": "certain" }],
      [/User location is not supported/, { "network-block": "certain" }],
      [{ content: [/"@type"\s?:\s?"type\.googleapis\.com\//] }],
      [member("domain", "googleapis\\.com"), undefined],
      [member("status", "(?:UNAUTHENTICATED|PERMISSION_DENIED|INVALID_ARGUMENT|NOT_FOUND|FAILED_PRECONDITION)")],
      [field("www-authenticate", /realm="https:\/\/accounts\.google\.com\//)],
      [
        field(
          "www-authenticate",
          /realm="https:\/\/accounts\.google\.com\/[^"]{0,60}".{0,40}error="?insufficient_scope/,
        ),
        { "scope-missing": "certain" },
      ],
      [field("server", /^(?:GSE|ESF|scaffolding on HTTPServer2)$/)],
    ]),
    ...signsOf("gateway", "Google Identity-Aware Proxy", "https://cloud.google.com/iap/docs/faq", [
      [field("x-goog-iap-generated-response", /true/i)],
      [/Invalid IAP credentials: (?:empty token|empty)/i, { "credentials-missing": "certain" }],
      [/Invalid IAP credentials: .{0,60}audience/i, { "wrong-audience": "certain" }],
      [/Invalid IAP credentials: .{0,60}(?:expired|Expired)/, { "credentials-expired": "certain" }],
      [/Invalid IAP credentials/i, { "credentials-invalid": "certain" }],
      [/You don't have access[\s\S]{0,600}(?:identity|iap)/i, { "role-missing": "certain" }, [403]],
      [
        {
          fields: [
            ["x-goog-iap-generated-response", /true/i],
            ["location", /accounts\.google\.com\/o\/oauth2/],
          ],
        },
        { "login-redirect": "certain" },
        [302],
      ],
    ]),
    ...signsOf("gateway", "Google Cloud Run", "https://cloud.google.com/run/docs/troubleshooting", [
      [
        /Your client does not have permission to get URL/,
        {
          "credentials-missing": {
            sure: "likely",
            says: "The service lets in only who is allowed to invoke it, and the request brought no identity that is.",
            next: {
              caller: "Send an identity token whose audience is the address of the service.",
              server: "Grant roles/run.invoker, to allUsers for a public service.",
            },
          },
          "role-missing": "likely",
        },
        [403],
      ],
      [
        field("www-authenticate", /The access token could not be verified/),
        { "credentials-invalid": "certain", "wrong-audience": "possible" },
      ],
      [/The request was not authenticated\. Either allow unauthenticated/, { "credentials-missing": "certain" }],
      [/The request was not authorized to invoke this service/, { "role-missing": "certain" }],
    ]),
    ...signsOf("gateway", "Google Frontend", "https://cloud.google.com/run/docs/troubleshooting", [
      [field("server", /^(?:Google Frontend|gws|sffe|GFE)/i)],
      [/That’s an error\.|Error \d{3} \([^()]{1,40}\)!!1/],
    ]),
  ],
};
