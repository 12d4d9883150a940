/** Which statuses a difference in a field can explain, and what is said of it; `secret` where its value is shown to nobody. */
export type Reason = { readonly statuses: readonly number[]; readonly says: string; readonly secret?: boolean };

const who = [401, 403, 404];

/** What differs with every request, or tells nothing of who asks for what, by names in lower case. */
export const plainFields =
  /^(?:date|content-length|connection|keep-alive|accept-encoding|accept-language|cache-control|pragma|priority|te|dnt|upgrade-insecure-requests|traceparent|tracestate|postman-token|x-request-id|x-correlation-id|x-amzn-trace-id|sec-(?:ch-ua|gpc).*|:.*)$/;

/** The fields of a request that an answer can hang on, by names in lower case. */
export const fieldReasons: Readonly<Record<string, Reason>> = {
  authorization: { statuses: who, says: "The credentials are not the same.", secret: true },
  "proxy-authorization": {
    statuses: [403, 407],
    says: "The credentials for the proxy are not the same.",
    secret: true,
  },
  cookie: {
    statuses: [302, 303, ...who],
    says: "The cookies are not the same: one of them may be a session.",
    secret: true,
  },
  "x-api-key": { statuses: who, says: "The key is not the same.", secret: true },
  "x-csrf-token": {
    statuses: [403, 419, 422],
    says: "The token against forged requests is not the same.",
    secret: true,
  },
  "x-xsrf-token": {
    statuses: [403, 419, 422],
    says: "The token against forged requests is not the same.",
    secret: true,
  },
  dpop: {
    statuses: [400, 401],
    says: "A DPoP proof is good for one request, so it always differs; it must be there.",
    secret: true,
  },
  host: { statuses: [400, 401, 403, 404, 421], says: "Another host was asked." },
  origin: {
    statuses: [400, 403],
    says: "The page that sent it stands on another origin, and a server may let only some in.",
  },
  referer: { statuses: [403], says: "Some servers refuse requests that come from another page." },
  "user-agent": { statuses: [403, 406, 429], says: "Some checks for bots judge by this line." },
  "content-type": { statuses: [400, 415, 422], says: "The content is said to be of another type." },
  accept: { statuses: [406], says: "Another form of the answer was asked for." },
  "content-encoding": { statuses: [400, 415], says: "The content is coded in another way." },
  "if-match": { statuses: [412, 428], says: "Another version is the condition." },
  "if-none-match": { statuses: [304, 412], says: "Another version is the condition." },
  "if-unmodified-since": { statuses: [412], says: "Another time is the condition." },
  range: { statuses: [206, 416], says: "Another part was asked for." },
  expect: { statuses: [417], says: "Only one of them expects something of the server." },
  "transfer-encoding": { statuses: [400, 411, 501], says: "The content is sent in another way." },
  "x-forwarded-for": { statuses: [403], says: "Some servers let addresses in by this line." },
  "x-requested-with": {
    statuses: [302, 401, 403],
    says: "Some servers answer scripts and pages in different ways by this line.",
  },
  "sec-fetch-site": { statuses: [403], says: "The browser says that the request came from another place." },
};
