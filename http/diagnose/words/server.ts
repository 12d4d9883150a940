import type { Family } from "../families/family";
import { element } from "../signs/patterns";
import { said } from "./said";

/** What statuses of the server and of gateways say by themselves, and in words. */
export const serverWords: Family = {
  name: "words: server",
  signs: [
    { status: [502], causes: { "upstream-failed": "certain" }, source: "RFC 9110 §15.6.3" },
    { status: [504], causes: { "upstream-slow": "likely" }, source: "RFC 9110 §15.6.5" },
    { status: [503], causes: { overloaded: "likely" }, source: "RFC 9110 §15.6.4" },
    { status: [503], fields: [["retry-after", /\S.*/]], causes: { overloaded: "certain" }, source: "RFC 9110 §15.6.4" },
    {
      status: [408],
      causes: {
        "upstream-slow": {
          sure: "possible",
          says: "The server waited for the rest of the request, and it did not come in time.",
          next: { caller: "Send the request at once, and check its Content-Length." },
        },
      },
      source: "RFC 9110 §15.5.9",
    },
    ...said(
      /upstream connect error|connection (?:refused|reset)|no healthy upstream|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENOTFOUND|no route to host|connection termination|upstream prematurely closed|bad gateway|invalid response from (?:an |the )?upstream|could not connect to|failed to connect|backend (?:fetch failed|is down|server error)/i,
      {
        status: [500, 502, 503, 504],
        causes: { "upstream-failed": "certain" },
        source: "envoy source/common/router/router.cc; nginx ngx_http_upstream.c",
      },
    ),
    ...said(
      /\bdial tcp [^\s]{1,80}: (?:i\/o timeout|connect: )|\bconnect ETIMEDOUT\b|timed out\)? while connecting to upstream/i,
      {
        status: [500, 502, 503, 504],
        causes: {
          "upstream-failed": {
            sure: "certain",
            says: "The gateway could not open a connection to the server behind it: its address, its port or the network between them is not as the gateway takes it to be.",
          },
        },
        source: "golang/go src/net/dial.go; libuv uv_tcp_connect; nginx ngx_http_upstream.c",
      },
    ),
    ...said(
      /\b(?:upstream|backend|function|task|request|connection|operation|response)[ _-]?(?:has )?time(?:d)?[ -]?out\b(?!\)? while connecting)|deadline exceeded|(?<!connect )ETIMEDOUT|ESOCKETTIMEDOUT|FUNCTION_INVOCATION_TIMEOUT/i,
      {
        status: [408, 500, 502, 503, 504],
        causes: { "upstream-slow": "certain" },
        source: "RFC 9110 §15.6.5; https://vercel.com/docs/errors",
      },
    ),
    ...said(
      /\b(?:overloaded|over capacity|server (?:is )?(?:too )?busy|no (?:server|available server|servers?) (?:is )?available|temporarily (?:unavailable|overloaded|unable)|maintenance|overloaded_error|service unavailable|unable to service your request)/i,
      {
        status: [500, 503, 529],
        causes: { overloaded: "likely" },
        source: "RFC 9110 §15.6.4; Apache httpd modules/http/http_protocol.c",
      },
    ),
    { status: [529], causes: { overloaded: "certain" }, source: "https://docs.anthropic.com/en/api/errors" },
    {
      status: [511],
      causes: { "captive-portal": "certain" },
      who: { kind: "captive-portal", name: "The network" },
      source: "RFC 6585 §6",
    },
    {
      content: [/^\W{0,20}Network Authentication Required\b/i],
      causes: { "captive-portal": "certain" },
      who: { kind: "captive-portal", name: "The network" },
      source: "RFC 6585 §6",
    },
    {
      content: [
        element(
          "title",
          "[^<]{0,40}(?:captive portal|wi-?fi (?:login|sign|access|portal)|hotspot (?:login|gateway)|network (?:login|authentication required)|guest (?:access|wi-?fi|portal))",
        ),
      ],
      status: [200, 302, 401, 403, 511],
      who: { kind: "captive-portal", name: "The network" },
      causes: { "captive-portal": "certain" },
      source: "RFC 6585 §6",
    },
  ],
};
