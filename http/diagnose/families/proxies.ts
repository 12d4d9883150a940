import { type Family, field, signsOf } from "./family";

const squidPages = "squid-cache/squid errors/templates";
const tunnels =
  "RFC 9110 §9.3.6; curl lib/cf-h1-proxy.c; python/cpython Lib/http/client.py; golang/go src/net/http/transport.go; openjdk HttpURLConnection; square/okhttp RealConnection; nodejs/undici lib/dispatcher/proxy-agent.js; dotnet/runtime HttpConnectionPool";

/** The words of clients for a tunnel that a proxy did not open, with its status. */
function refusal(status: string): RegExp {
  return new RegExp(
    [
      `Tunnel connection failed: ${status}\\b`,
      `could not be established, statusCode=${status}\\b`,
      `CONNECT tunnel failed, response ${status}\\b`,
      `Received HTTP code ${status} from proxy after CONNECT`,
      `Proxy returns "HTTP/1\\.[01] ${status}\\b`,
      `CONNECT refused by proxy: HTTP/1\\.[01] ${status}\\b`,
      `Unexpected response code for CONNECT: ${status}\\b`,
      `proxy tunnel request to proxy '[^'\n]{1,200}' failed with status code '${status}'`,
      `Proxy response \\(${status}\\) !== 200 when HTTP Tunneling`,
      `Invalid response from proxy: HTTP/1\\.[01] ${status}\\b`,
    ].join("|"),
    "i",
  );
}

function goes(phrase: string): RegExp {
  return new RegExp(`\\b(?:Get|Head|Post|Put|Patch|Delete) "?https://[^\\s"]{1,2000}"?: ${phrase}\\s{0,4}(?:$|\\n)`);
}

/** Proxies of a network, and what any intermediary may say in Proxy-Status. */
export const proxies: Family = {
  name: "proxies",
  signs: [
    ...signsOf("proxy", "Squid", squidPages, [
      [field("server", /^squid/i)],
      [field("via", /\(squid/i)],
      [field("x-squid-error", /\S.*/)],
      [field("server", /^squid/i), { "proxy-refused": "likely" }, [403]],
      [field("x-squid-error", /^ERR_ACCESS_DENIED/), { "proxy-refused": "certain" }],
      [field("x-squid-error", /^ERR_CACHE_ACCESS_DENIED/), { "proxy-credentials": "certain" }],
      [field("x-squid-error", /^ERR_(?:DNS_FAIL|INVALID_URL|UNSUP_REQ|INVALID_REQ)/), { "wrong-address": "certain" }],
      [
        field(
          "x-squid-error",
          /^ERR_(?:CONNECT_FAIL|READ_ERROR|WRITE_ERROR|SECURE_CONNECT_FAIL|ZERO_SIZE_OBJECT|CANNOT_FORWARD)/,
        ),
        { "upstream-failed": "certain" },
      ],
      [field("x-squid-error", /^ERR_(?:READ_TIMEOUT|LIFETIME_EXP)/), { "upstream-slow": "certain" }],
      [field("x-squid-error", /^ERR_TOO_BIG/), { "content-too-large": "certain" }],
      [/Access control configuration prevents your request/, { "proxy-refused": "certain" }, [403]],
      [/ERR_ACCESS_DENIED|Generated [^<>]{0,80}\(squid/i],
      [/ERROR: Cache Access Denied/, { "proxy-credentials": "certain" }],
    ]),
    ...signsOf("proxy", "The proxy", tunnels, [
      [
        refusal("40[035]"),
        {
          "proxy-refused": {
            sure: "certain",
            says: "The proxy refused to open a tunnel to that host and port; the server behind it never saw the request.",
          },
        },
      ],
      [refusal("407"), { "proxy-credentials": "certain" }],
      // Go says no code, but the words of the proxy alone: the answer of a server is no error to it.
      [
        goes("(?:Forbidden|Method Not Allowed|Bad Request)"),
        {
          "proxy-refused": {
            sure: "likely",
            says: "The proxy on the way refused to open a tunnel to that host. A program in Go prints the bare words of a status only for that, so the server behind never saw the request.",
          },
        },
      ],
      [goes("Proxy Authentication Required"), { "proxy-credentials": "certain" }],
      [/\bURLBlocked(?:Server|Category)?\b/, { "proxy-refused": "certain" }, [403]],
    ]),
    ...signsOf("proxy", "The proxy", "Zscaler, Forcepoint and FortiGuard: block pages", [
      [
        /not allowed to browse [\w /&-]{1,60} category|\bcurrently blocks access to this (?:web)?site|\b(?:web)?site (?:is|has been) blocked (?:by|due to|because of) your (?:organi[sz]ation|company|employer|administrator|network)|violation of your internet usage policy|FortiGuard Intrusion Prevention - Access Blocked/i,
        {
          "proxy-refused": {
            sure: "certain",
            says: "The proxy of the network does not let anybody there visit this site; the site itself never saw the request.",
          },
        },
        [200, 302, 307, 403],
      ],
    ]),
    ...signsOf("proxy", "Websense", "https://www.forcepoint.com/ Web Security, block pages", [
      [/\b(?:Websense|Forcepoint)\b/, { "proxy-refused": "certain" }, [200, 302, 403]],
    ]),
    ...signsOf("proxy", "The proxy", "RFC 9209 §2.3", [
      [
        field("proxy-status", /error=(?:http_request_denied|destination_ip_prohibited)/i),
        { "proxy-refused": "certain" },
      ],
      [
        field(
          "proxy-status",
          /error=(?:connection_timeout|http_response_timeout|connection_read_timeout|connection_write_timeout)/i,
        ),
        { "upstream-slow": "certain" },
      ],
      [field("proxy-status", /error=dns_timeout/i), { "upstream-slow": "certain" }],
      [
        field("proxy-status", /error=(?:dns_error|destination_not_found)/i),
        { "wrong-address": "likely", "upstream-failed": "likely" },
      ],
      [
        field(
          "proxy-status",
          /error=(?:connection_|destination_|tls_|http_response_|http_protocol_error|http_upgrade_failed|proxy_loop_detected)/i,
        ),
        { "upstream-failed": "certain" },
      ],
      [field("proxy-status", /error=(?:connection_limit_reached|proxy_internal_error)/i), { overloaded: "certain" }],
      [field("proxy-status", /error=http_request_error/i), { "content-malformed": "certain" }],
    ]),
    ...signsOf("proxy", "Tinyproxy", "tinyproxy/tinyproxy src/html-error.c", [
      [field("server", /^tinyproxy/i)],
      [field("server", /^tinyproxy/i), { "proxy-refused": "likely" }, [403]],
      [/Generated by <a href="[^"]{0,80}tinyproxy|tinyproxy version/i, { "proxy-refused": "likely" }, [403]],
    ]),
    ...signsOf("proxy", "Privoxy", "https://www.privoxy.org/user-manual/", [
      [/Privoxy|Request (?:for|blocked by) Privoxy/, { "proxy-refused": "certain" }, [403, 503]],
    ]),
    ...signsOf("proxy", "mitmproxy", "mitmproxy/mitmproxy mitmproxy/proxy/layers/http", [
      [field("server", /^mitmproxy/i)],
      [field("server", /^mitmproxy/i), { "upstream-failed": "certain" }, [502]],
    ]),
  ],
};
