import type { Next } from "../diagnosis";
import type { Sign } from "../signs/sign";
import type { Family } from "./family";

// A browser says it of an answer with any status, and of none.
const everyStatus = [
  200, 201, 202, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 415, 429, 500, 501, 502, 503,
];

/** What the console of a browser says of an answer that it keeps from the page. */
export const browsers: Family = {
  name: "browsers",
  signs: [
    {
      content: [/CORS request did not succeed/],
      status: everyStatus,
      causes: {
        "upstream-failed": {
          sure: "likely",
          says: "The connection or the certificate failed before any answer came, so CORS was never asked.",
          next: {
            visitor: "Open the address itself in a tab: the browser says there what failed.",
            caller: "Open the address itself in a tab: the browser says there what failed.",
            server: "Look whether the server runs at that port, and whether browsers trust its certificate.",
          },
        },
      },
      tell: "Open the address itself in a tab: does a certificate or a connection fail?",
      source: "Firefox, CORS errors: CORSDidNotSucceed",
    },
    keeps(
      /Redirect is not allowed for a preflight|(?:CORS|preflight) request external redirect not allowed/i,
      "The preflight was redirected, and a browser follows no redirect of a preflight.",
      {
        caller:
          "Ask the address that the redirect leads to, with its https and its final slash. Where it leads to a login page, the session is over.",
        server: "Answer OPTIONS at that address with a 2xx, and a script without a session with a 401, not a redirect.",
      },
    ),
    keeps(
      /CORS preflight channel did not succeed|preflight (?:request )?doesn't pass access control check: It does not have HTTP ok status|Preflight response is not successful/i,
      "The answer to the preflight was no success, so the request itself was never sent.",
      { server: "Answer OPTIONS with a 2xx and the fields of CORS, and ask it for no credentials." },
    ),
    keeps(
      /wildcard '\*'(?: in)?|credentials flag is true|credentials mode (?:of the request )?is 'include'|not supported if the CORS header .{0,4}Access-Control-Allow-Origin.{0,4} is .{0,3}\*/i,
      "The page sends credentials, and the answer allows every origin by a star, which a browser refuses together.",
      {
        caller: 'Leave credentials out of the request (credentials: "omit") where the API needs none.',
        server: "Name the origin of the page in place of the star, and send Access-Control-Allow-Credentials: true.",
      },
    ),
    keeps(
      /Access-Control-Allow-Credentials' header (?:in the response )?is '[^']{0,20}' which must be 'true'|expected .{0,3}true.{0,3} in CORS header .{0,4}Access-Control-Allow-Credentials/i,
      "The page sends credentials, and the answer does not say that it takes them.",
      { server: "Send Access-Control-Allow-Credentials: true with the origin by name." },
    ),
    keeps(
      /contains multiple values|Multiple CORS header .{0,4}Access-Control-Allow-Origin/i,
      "Access-Control-Allow-Origin holds more than one value, and a browser takes one.",
      { server: "Set the field in one place: the application or the proxy before it." },
    ),
    keeps(
      /Request header field [\w-]{1,60} is not allowed by Access-Control-Allow-Headers|(?:missing token|header) .{0,80}(?:in|according to) (?:the )?(?:CORS )?header .{0,4}Access-Control-Allow-Headers/i,
      "The answer to the preflight does not allow a header that the page wants to send.",
      { server: "Name the header in Access-Control-Allow-Headers; a star does not cover Authorization." },
    ),
    keeps(
      /Method [A-Z]{3,10} is not allowed by Access-Control-Allow-Methods|Did not find method in CORS header/i,
      "The answer to the preflight does not allow the method.",
      { server: "Name the method in Access-Control-Allow-Methods." },
    ),
    keeps(
      /No 'Access-Control-Allow-Origin' header|CORS header .{0,4}Access-Control-Allow-Origin.{0,4} missing|is not allowed by Access-Control-Allow-Origin|is therefore not allowed access|due to access control checks|has a value '[^']{1,260}' that is not equal to the supplied origin|Access-Control-Allow-Origin.{0,4} does not match/i,
      "The answer does not allow the origin of the page, so the browser keeps it from the page.",
      undefined,
      "certain",
      // The page of an error comes without these fields, and the error is what counts.
      everyStatus.filter((status) => status < 500),
    ),
    keeps(
      /blocked by CORS policy|Cross-Origin Request Blocked(?!.{0,2000}CORS request did not succeed)/i,
      "The browser does not let the page read this, because the answer does not allow it.",
      undefined,
      "likely",
      everyStatus.filter((status) => status < 500),
    ),
  ],
};

function keeps(
  words: RegExp,
  says: string,
  next?: Next,
  sure: "certain" | "likely" = "certain",
  status: readonly number[] = everyStatus,
): Sign {
  return {
    content: [words],
    status,
    causes: { cors: { sure, says, ...(next ? { next } : {}) } },
    source:
      "Fetch, CORS protocol; chromium third_party/blink cors_error_string.cc; Firefox dom/locales netwerk necko.properties",
  };
}
