import { type Family, field, signsOf } from "./family";

const refused = [403, 406, 429, 503] as const;

/** Networks that deliver for others, besides Cloudflare: their own pages and fields. */
export const cdns: Family = {
  name: "CDNs",
  signs: [
    ...signsOf("cdn", "Akamai", "https://techdocs.akamai.com/property-mgr/docs/debug-reqs", [
      [field("server", /^Akamai/i)],
      [field("akamai-grn", /\S.*/)],
      [
        /Reference&#32;&#35;|Reference #\d{1,3}\.[0-9a-f]{4,10}|errors\.edgesuite\.net/i,
        { "waf-block": "likely" },
        [403, 429],
      ],
      [
        { content: [/Access Denied/, /You don't have permission to access (?:"http|&quot;http)/] },
        { "waf-block": "likely" },
        [403],
      ],
      [
        /Service Unavailable - (?:DNS failure|Zero size object|Fail to connect)/,
        { "upstream-failed": "certain" },
        [502, 503, 504],
      ],
      [
        /An error occurred while processing your request\.[\s\S]{0,60}Reference/,
        { "upstream-failed": "likely" },
        [500, 502, 503, 504],
      ],
    ]),
    ...signsOf(
      "cdn",
      "Amazon CloudFront",
      "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html",
      [
        [field("server", /^CloudFront$/i)],
        [field("x-cache", /from cloudfront$/i)],
        [field("via", /\(CloudFront\)/i)],
        [
          /The request could not be satisfied[\s\S]{0,400}configured to block access from your country/i,
          { "network-block": "certain" },
        ],
        [/configured to block access from your country/i, { "network-block": "certain" }],
        [/Request blocked\./, { "waf-block": "certain", "network-block": "possible" }, refused],
        [/This distribution is not configured to allow the HTTP request method/, { "wrong-method": "certain" }],
        [/Missing Key(?:-Pair-Id)?|MissingKey/, { "credentials-missing": "certain" }],
        [/We can't connect to the server for this app or website/, { "upstream-failed": "certain" }],
        [/CloudFront attempted to establish a connection with the origin/i, { "upstream-failed": "certain" }, [502]],
        [/The request could not be satisfied/, { "waf-block": "possible", "network-block": "possible" }, [403]],
        [
          /LambdaExecutionError|LambdaValidationError|LambdaLimitExceeded|FunctionExecutionError/,
          { "upstream-failed": "certain" },
        ],
      ],
    ),
    ...signsOf("cdn", "Fastly", "https://www.fastly.com/documentation/guides/full-site-delivery/fastly-errors/", [
      [field("x-served-by", /^cache-/i)],
      [field("x-fastly-request-id", /\S.*/)],
      [/Fastly error: unknown domain/i, { "wrong-address": "certain" }],
      [/_fs-ch-|<title>Client Challenge/, { "bot-check": "certain" }, [202, 403, 406, 429]],
      [/first byte timeout|between bytes timeout/i, { "upstream-slow": "certain" }, [503]],
      [
        {
          content: [
            /backend (?:read|write) error|connection timed out|unable to get local issuer|hostname doesn't match/i,
            /Guru Me[dn]|Error 50[23]|Varnish|Fastly/i,
          ],
        },
        { "upstream-failed": "certain" },
        [502, 503],
      ],
    ]),
    ...signsOf("cdn", "Varnish", "varnishcache/varnish-cache bin/varnishd/builtin.vcl", [
      [field("x-varnish", /\S.*/)],
      [/Guru Meditation/],
      [/Guru Meditation/, { "upstream-failed": "likely" }, [500, 502, 503]],
      [/Backend fetch failed/, { "upstream-failed": "certain" }, [502, 503]],
    ]),
    ...signsOf(
      "cdn",
      "Azure Front Door",
      "https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol",
      [
        [field("x-azure-ref", /\S.*/)],
        [
          { content: [/The request is blocked\./], fields: [["x-azure-ref", /\S.*/]] },
          { "waf-block": "certain" },
          [403],
        ],
        [/Our services aren't available right now/, { "upstream-failed": "likely" }, [502, 503, 504]],
        [
          /This request is blocked by (?:the )?(?:Azure )?(?:Front Door|WAF)|AFDVerify/i,
          { "waf-block": "certain" },
          [403],
        ],
      ],
    ),
    ...signsOf("cdn", "Vercel", "https://vercel.com/docs/errors", [
      [field("server", /^Vercel$/i)],
      [field("x-vercel-mitigated", /deny/i), { "waf-block": "certain" }],
      [/DEPLOYMENT_NOT_FOUND|DNS_HOSTNAME_NOT_FOUND|DEPLOYMENT_DELETED/, { "wrong-address": "certain" }],
      [field("x-vercel-error", /DEPLOYMENT_NOT_FOUND/), { "wrong-address": "certain" }],
      [
        /FUNCTION_INVOCATION_FAILED|EDGE_FUNCTION_INVOCATION_FAILED|ROUTER_EXTERNAL_TARGET/,
        { "upstream-failed": "certain" },
      ],
      [/FUNCTION_INVOCATION_TIMEOUT|EDGE_FUNCTION_INVOCATION_TIMEOUT/, { "upstream-slow": "certain" }],
      [/FUNCTION_PAYLOAD_TOO_LARGE/, { "content-too-large": "certain" }],
      [/DEPLOYMENT_DISABLED|DEPLOYMENT_PAUSED/, { "not-enabled": "certain" }],
      [
        field("set-cookie", /^_vercel_sso_nonce=/),
        {
          "credentials-missing": {
            sure: "certain",
            says: "The deployment is protected, and only who is logged in at Vercel may see it.",
            next: {
              caller: "Send the bypass secret of the project in x-vercel-protection-bypass.",
              server: "Turn Deployment Protection off for what must be public.",
            },
          },
        },
        [401, 403],
      ],
    ]),
    ...signsOf("cdn", "Netlify", "https://docs.netlify.com/manage/routing/redirects/redirect-options/", [
      [field("server", /^Netlify/i)],
      [field("x-nf-request-id", /\S.*/)],
      [/Not Found - Request ID: /, { "wrong-address": "likely" }, [404]],
    ]),
    ...signsOf("gateway", "Heroku", "https://devcenter.heroku.com/articles/error-pages", [
      [/herokucdn\.com\/error-pages\/no-such-app|No such app/i, { "wrong-address": "certain" }, [404]],
      [
        /herokucdn\.com\/error-pages\/application-error/,
        { "upstream-failed": "likely", "upstream-slow": "possible" },
        [500, 502, 503],
      ],
      [/herokucdn\.com\/error-pages\/maintenance/, { overloaded: "certain" }, [503]],
      [field("via", /\bvegur\b/)],
    ]),
  ],
};
