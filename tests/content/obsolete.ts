/** What has taken the place of an RFC that is obsolete, by its number. Those of HTTP and of what it stands on. */
export const replacedBy: Readonly<Record<string, string>> = {
  2068: "9110",
  2069: "7616",
  2109: "10025",
  2388: "7578",
  2396: "3986",
  2518: "4918",
  2616: "9110",
  2617: "7616 or 7617",
  2818: "9110",
  2965: "10025",
  3548: "4648",
  4122: "9562",
  4627: "8259",
  5785: "8615",
  5849: "6749",
  5987: "8187",
  5988: "8288",
  6265: "10025",
  7158: "8259",
  7159: "8259",
  7230: "9110 or 9112",
  7231: "9110",
  7232: "9110",
  7233: "9110",
  7234: "9111",
  7235: "9110",
  7238: "9110",
  7538: "9110",
  7540: "9113",
  7615: "9110",
  7694: "9110",
  7807: "9457",
  8740: "9113",
  8941: "9651",
};

/** A file that names an obsolete RFC because it tells of what was, and why it must. */
export type History = { readonly file: string; readonly rfc: string; readonly why: string };

const beforeQop = "It calls the first form of Digest, which has no qop and which a server of today may still meet.";
const firstOAuth = "The registry still holds the scheme OAuth, and no later RFC describes it.";

/** The places that may name an obsolete RFC. */
export const history: readonly History[] = [
  {
    file: "content/lessons/15-known-and-refused.mdx",
    rfc: "2616",
    why: "It tells until when HTTP itself said that logging in helps nothing.",
  },
  { file: "http/registry/status-codes/iana.ts", rfc: "2518", why: "It is IANA's list, which still names it for 102." },
  { file: "http/schemes/cards/registered.ts", rfc: "5849", why: firstOAuth },
  { file: "http/schemes/cards/terms.ts", rfc: "5849", why: firstOAuth },
  { file: "http/schemes/digest/challenge.ts", rfc: "2069", why: beforeQop },
  { file: "http/schemes/digest/client.ts", rfc: "2069", why: beforeQop },
  { file: "sandbox/httpbin/digest.ts", rfc: "2069", why: beforeQop },
];
