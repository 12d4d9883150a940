import { member } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

/** Gateways in front of APIs: Kong, Tyk, APISIX, Apigee, Azure API Management, WSO2. */
export const gateways: Family = {
  name: "API gateways",
  signs: [
    ...signsOf("gateway", "Kong", "Kong/kong kong/plugins and kong/error_handlers.lua", [
      [field("server", /^kong/i)],
      [field("x-kong-request-id", /\S.*/)],
      [field("x-kong-response-latency", /\S.*/)],
      [field("www-authenticate", /realm="kong"/i)],
      [/no Route matched with those values/i, { "wrong-address": "certain" }],
      [/No API key found in request|No API key found in headers/i, { "credentials-missing": "certain" }],
      [/You cannot consume this service/, { "role-missing": "certain" }],
      [/HMAC signature (?:cannot be verified|does not match)/, { "signature-mismatch": "certain" }],
      [/HMAC signature cannot be verified, a valid date/, { "clock-skew": "certain" }],
      [/No credentials found for given|No mandatory '\w{1,10}' in claims/, { "wrong-issuer": "certain" }],
      [/Unrecognizable token|Bad token; invalid/, { "credentials-malformed": "certain" }],
      [/Your IP address is not allowed/, { "network-block": "certain" }],
      [
        /failure to get a peer from the ring-balancer|name resolution failed|An invalid response was received from the upstream server/,
        { "upstream-failed": "certain" },
      ],
      [/The upstream server is timing out/, { "upstream-slow": "certain" }],
    ]),
    ...signsOf("gateway", "Tyk", "TykTechnologies/tyk gateway/mw_auth_key.go", [
      [/Authorization field missing/, { "credentials-missing": "certain" }],
      [/Access to this API has been disallowed/, { "credentials-invalid": "likely", "role-missing": "likely" }],
      [/Key not authori[sz]ed/i, { "credentials-invalid": "certain" }],
      [/Key has expired, please renew/, { "credentials-expired": "certain" }],
    ]),
    ...signsOf("gateway", "Apache APISIX", "apache/apisix apisix/plugins", [
      [field("server", /^APISIX/i)],
      [/404 Route Not Found/, { "wrong-address": "certain" }],
      [/Missing (?:API key|authorization|JWT token|key) (?:found )?in request/i, { "credentials-missing": "certain" }],
      [
        /Invalid API key in request|Invalid user authorization|JWT token verify failed/i,
        { "credentials-invalid": "certain" },
      ],
    ]),
    ...signsOf(
      "gateway",
      "Apigee",
      "https://cloud.google.com/apigee/docs/api-platform/troubleshoot/runtime/runtime-errors",
      [
        [/"faultstring"\s?:/],
        [
          /FailedToResolveAPIKey|FailedToResolveToken|steps\.oauth\.v2\.FailedToResolve/,
          { "credentials-missing": "certain" },
        ],
        [
          /oauth\.v2\.InvalidApiKey|InvalidApiKeyForGivenResource|keymanagement\.service\.invalid_access_token/,
          { "credentials-invalid": "certain" },
        ],
        [/keymanagement\.service\.access_token_expired/, { "credentials-expired": "certain" }],
        [
          /oauth\.v2\.InsufficientScope|keymanagement\.service\.InvalidAPICallAsNoApiProductMatchFound/,
          { "scope-missing": "certain" },
        ],
        [/policies\.ratelimit\.(?:QuotaViolation|SpikeArrestViolation)/, { "rate-limit": "certain" }],
        [/messaging\.adaptors\.http\.flow\.(?:ApplicationNotFound)/, { "wrong-address": "certain" }],
        [
          /messaging\.adaptors\.http\.flow\.(?:ServiceUnavailable|UnexpectedEOFAtTarget|NoActiveTargets|SslHandshakeFailed)/,
          { "upstream-failed": "certain" },
        ],
        [/messaging\.adaptors\.http\.flow\.GatewayTimeout/, { "upstream-slow": "certain" }],
      ],
    ),
    ...signsOf(
      "gateway",
      "Azure API Management",
      "https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies",
      [
        [/Access denied due to missing subscription key/, { "credentials-missing": "certain" }],
        [/Access denied due to invalid subscription key/, { "credentials-invalid": "certain" }],
        [/Rate limit is exceeded\. Try again in|Out of call volume quota/, { "rate-limit": "certain" }],
        [/Unable to match incoming request to an operation/, { "wrong-address": "certain" }],
      ],
    ),
    ...signsOf("gateway", "WSO2", "https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/", [
      [/90090[12]/],
      [/\b900902\b/, { "credentials-missing": "certain" }],
      [/\b900901\b/, { "credentials-invalid": "certain" }],
      [/\b900903\b/, { "credentials-expired": "certain" }],
      [/\b900910\b/, { "scope-missing": "certain" }],
      [/\b90080[0-4]\b/, { "rate-limit": "certain" }],
      [/\b900908\b/, { "not-enabled": "certain" }],
    ]),
    ...signsOf("gateway", "KrakenD", "https://www.krakend.io/docs/service-settings/", [[field("x-krakend", /\S.*/)]]),
    ...signsOf("gateway", "Gravitee", "https://documentation.gravitee.io/", [
      [member("message", "No context-path matches the request URI"), { "wrong-address": "certain" }],
    ]),
  ],
};
