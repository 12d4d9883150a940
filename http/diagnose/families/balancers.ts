import { element } from "../signs/patterns";
import { type Family, field, signsOf } from "./family";

/** Envoy and Istio, HAProxy, Traefik, Caddy. */
export const balancers: Family = {
  name: "load balancers",
  signs: [
    ...signsOf("gateway", "Envoy", "envoyproxy/envoy source/extensions/filters/http", [
      [field("server", /^(?:istio-)?envoy$/i)],
      [field("x-envoy-upstream-service-time", /\S.*/)],
      [
        /^\s{0,4}RBAC: access denied/,
        {
          "role-missing": {
            sure: "certain",
            says: "A policy of the mesh (RBAC) refused this, and the application was not asked.",
            next: {
              caller: "Call as a workload or with a token that the policy allows.",
              server: "Read the AuthorizationPolicy of the workload, and the source principal in the proxy's log.",
            },
          },
        },
      ],
      [
        /reset reason:? overflow|upstream_overflow/,
        {
          overloaded: {
            sure: "certain",
            says: "More requests were open than Envoy's circuit breaker lets through.",
            next: { server: "Raise the limits of the connection pool, or run more of the service." },
          },
        },
      ],
      [
        /upstream connect error or disconnect\/reset before headers(?!.{0,40}overflow)/,
        { "upstream-failed": "certain" },
      ],
      [/no healthy upstream/, { "upstream-failed": "certain" }],
      [/upstream request timeout|stream timeout/, { "upstream-slow": "certain" }],
      [/\bJwt is missing/, { "credentials-missing": "certain" }],
      [/\bJwt is expired/, { "credentials-expired": "certain" }],
      [/\bJwt not yet valid/, { "clock-skew": "certain" }],
      [/\bJwt issuer is not configured/, { "wrong-issuer": "certain" }],
      [/\bAudiences in Jwt are not allowed/, { "wrong-audience": "certain" }],
      [/\bJwt verification fails/, { "signature-mismatch": "certain" }],
      [
        /\bJwt is not in the form of|Jwt header is an invalid|Jwt payload is an invalid/,
        { "credentials-malformed": "certain" },
      ],
      [/\bJwks (?:remote fetch is failed|doesn't have key)|Jwks doesn't/, { "credentials-invalid": "certain" }],
      [/local_rate_limited/, { "rate-limit": "certain" }],
      [field("x-envoy-ratelimited", /\S.*/), { "rate-limit": "certain" }],
      [field("x-envoy-overloaded", /\S.*/), { overloaded: "certain" }],
      [/OAuth flow failed/, { "credentials-invalid": "certain" }],
    ]),
    ...signsOf("gateway", "HAProxy", "haproxy/haproxy src/http.c", [
      [
        /Request forbidden by administrative rules\.(?! Please make sure your request has)/,
        {
          "waf-block": {
            sure: "certain",
            says: "A rule of HAProxy refused this, and the server behind was not asked.",
            next: { server: "Look for http-request deny in the configuration." },
          },
        },
        [403],
      ],
      [
        /You need a valid user and password to access this content\./,
        { "credentials-missing": "likely", "credentials-invalid": "possible" },
        [401],
      ],
      [
        /\/<NOSRV> /,
        {
          "upstream-failed": {
            sure: "certain",
            says: "HAProxy had no server to send this to: all of the backend are down, or there is none.",
            next: { server: "Read the state of the servers (show servers state) and what their health checks say." },
          },
        },
        [502, 503],
      ],
      [/ s[HQ][-\w]{2} \d{1,9}\/\d{1,9}\//, { "upstream-slow": "certain" }, [502, 503, 504]],
      [/ P[RD][-\w]{2} \d{1,9}\/\d{1,9}\//, { "waf-block": "likely" }, [400, 403, 429]],
      [/No server is available to handle this request\./, { "upstream-failed": "certain" }, [503]],
      [/The server returned an invalid or incomplete response\./, { "upstream-failed": "certain" }, [502]],
      [/The server didn't respond in time\./, { "upstream-slow": "certain" }, [504]],
      [
        /Your browser didn't send a complete request in time\./,
        { "upstream-slow": { sure: "certain", says: "The whole request did not arrive in time." } },
        [408],
      ],
      [
        /Your browser sent an invalid request\./,
        { "content-malformed": { sure: "certain", says: "The request line or a header cannot be read." } },
        [400],
      ],
      [/You have sent too many requests in a given amount of time\./, { "rate-limit": "certain" }, [429]],
    ]),
    ...signsOf("gateway", "Traefik", "traefik/traefik pkg/server and pkg/middlewares", [
      [field("www-authenticate", /realm="traefik"/i)],
      [/^\s{0,4}no available server/, { "upstream-failed": "certain" }, [503]],
      [/^\s{0,4}Bad Gateway\s{0,4}$/, { "upstream-failed": "certain" }, [502]],
      [/^\s{0,4}Gateway Timeout\s{0,4}$/, { "upstream-slow": "certain" }, [504]],
    ]),
    ...signsOf("origin", "Caddy", "https://caddyserver.com/docs/caddyfile/directives/basic_auth", [
      [field("server", /^Caddy/i)],
      [field("server", /^Caddy/i), { "upstream-failed": "certain" }, [502]],
    ]),
    ...signsOf(
      "gateway",
      "Google Cloud Load Balancing",
      "https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs",
      [
        [field("via", /^1\.1 google$/)],
        [
          { fields: [["via", /^1\.1 google$/]], content: [element("title", "502 Server Error")] },
          { "upstream-failed": "certain" },
          [502],
        ],
      ],
    ),
  ],
};
