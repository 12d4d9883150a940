import type { StatusCodeEntry } from "./status-code";

/** Codes that people meet although nobody registered them. Each note says who sends it. */
export const unofficialCodes: readonly StatusCodeEntry[] = [
  unofficial(419, "Page Expired", "The form's CSRF token is missing or too old.", "Sent by Laravel."),
  unofficial(
    420,
    "Enhance Your Calm",
    "The client sends too many requests.",
    "Sent by the first API of Twitter; 429 took its place.",
  ),
  unofficial(430, "Security Rejection", "The request looks like an attack and was turned away.", "Sent by Shopify."),
  unofficial(
    440,
    "Login Time-out",
    "The session has expired, and the user has to log in again.",
    "Sent by Microsoft IIS, above all for Outlook on the web.",
  ),
  unseen(
    444,
    "No Response",
    "The server closed the connection without a word.",
    "Only in the logs of nginx; a client never sees it.",
  ),
  unofficial(
    449,
    "Retry With",
    "The request lacks something, and may be repeated once the client has added it.",
    "Sent by Microsoft products.",
  ),
  unofficial(
    450,
    "Blocked by Windows Parental Controls",
    "Parental controls on the computer keep the page away.",
    "Made by Microsoft Windows on the computer itself.",
  ),
  unseen(
    460,
    "Client Closed Connection",
    "The client hung up before the load balancer could answer.",
    "Only in the logs of Amazon's load balancer, which gives it no name; this one is ours.",
  ),
  unofficial(
    463,
    "Too Many Forwarded Addresses",
    "X-Forwarded-For holds more than 30 addresses.",
    "Sent by Amazon's load balancer, which gives it no name; this one is ours.",
  ),
  unofficial(
    464,
    "Incompatible Protocol",
    "The servers behind the load balancer do not speak the protocol version of the request.",
    "Sent by Amazon's load balancer, which gives it no name; this one is ours.",
  ),
  unseen(
    494,
    "Request Header Too Large",
    "The header section is bigger than the server reads.",
    "Inside nginx only; the client gets 400.",
  ),
  unseen(
    495,
    "SSL Certificate Error",
    "The client's certificate did not pass the check.",
    "Inside nginx only; the client gets 400.",
  ),
  unseen(
    496,
    "SSL Certificate Required",
    "The client showed no certificate where one is required.",
    "Inside nginx only; the client gets 400.",
  ),
  unseen(
    497,
    "HTTP Request Sent to HTTPS Port",
    "The client spoke plain HTTP where the server expects TLS.",
    "Inside nginx only; the client gets 400.",
  ),
  unofficial(498, "Invalid Token", "The token has expired or is not valid.", "Sent by ArcGIS Server of Esri."),
  unseen(
    499,
    "Client Closed Request",
    "The client hung up before the server could answer.",
    "Only in the logs of nginx; ArcGIS Server uses the number for a missing token.",
  ),
  unofficial(
    509,
    "Bandwidth Limit Exceeded",
    "The site has used up the traffic that its owner pays for.",
    "Sent by web hosts, often with cPanel.",
  ),
  unofficial(
    520,
    "Web Server Returned an Unknown Error",
    "The origin server gave an answer that Cloudflare cannot make sense of.",
    "Sent by Cloudflare.",
  ),
  unofficial(521, "Web Server Is Down", "The origin server refused the connection.", "Sent by Cloudflare."),
  unofficial(522, "Connection Timed Out", "No connection to the origin server came about.", "Sent by Cloudflare."),
  unofficial(523, "Origin Is Unreachable", "No way to the origin server was found.", "Sent by Cloudflare."),
  unofficial(
    524,
    "A Timeout Occurred",
    "The origin server took the connection but did not answer in time.",
    "Sent by Cloudflare.",
  ),
  unofficial(525, "SSL Handshake Failed", "TLS with the origin server did not come about.", "Sent by Cloudflare."),
  unofficial(
    526,
    "Invalid SSL Certificate",
    "The certificate of the origin server is not valid.",
    "Sent by Cloudflare.",
  ),
  unofficial(
    527,
    "Railgun Error",
    "The link to the origin server broke.",
    "Sent by Cloudflare while its Railgun service existed.",
  ),
  unofficial(
    529,
    "Site Is Overloaded",
    "The service has more to do than it can manage.",
    "Sent by Qualys SSL Labs and by the Anthropic API, among others.",
  ),
  unofficial(
    530,
    "Origin Error",
    "Something went wrong before the origin server was reached; a second number, from 1000 on, says what.",
    "Sent by Cloudflare, which gives it no name; this one is ours.",
  ),
  unofficial(
    561,
    "Unauthorized",
    "The identity provider reported an error when the load balancer tried to log the user in.",
    "Sent by Amazon's load balancer.",
  ),
  unofficial(
    598,
    "Network Read Timeout Error",
    "A proxy waited for data from behind and gave up.",
    "Sent by a few proxies.",
  ),
  unofficial(
    599,
    "Network Connect Timeout Error",
    "A proxy tried to connect to what is behind it and gave up.",
    "Sent by a few proxies.",
  ),
];

function unofficial(code: number, phrase: string, meaning: string, note: string): StatusCodeEntry {
  return { code, phrase, section: "not registered", meaning, note };
}

function unseen(code: number, phrase: string, meaning: string, note: string): StatusCodeEntry {
  return { ...unofficial(code, phrase, meaning, note), sent: false };
}
