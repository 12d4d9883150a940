import type { FieldDuty } from "./status-code";

/** The fields that the definition of a status code asks for, by code; nothing for a code that asks for none. */
export const fieldDuties: Readonly<Record<number, readonly FieldDuty[]>> = {
  101: [
    {
      name: "Upgrade",
      duty: "must",
      why: "Names the protocol that comes next. Connection has to name Upgrade too (§7.8).",
      section: "RFC 9110 §15.2.2",
    },
  ],
  103: [{ name: "Link", duty: "may", why: "Names what the client can begin to load.", section: "RFC 8297 §2" }],
  104: [
    {
      name: "Location",
      duty: "should",
      why: "Says where the upload can be resumed.",
      section: "draft-ietf-httpbis-resumable-upload",
    },
  ],
  200: ["ETag", "Last-Modified"].map((name) => ({
    name,
    duty: "should",
    onlyIf: "the method is GET or HEAD and the server has one",
    why: "Lets the client ask later whether its copy is still good.",
    section: "RFC 9110 §15.3.1",
  })),
  201: [
    { name: "Location", duty: "may", why: "Says where the new resource is.", section: "RFC 9110 §15.3.2" },
    { name: "ETag", duty: "may", why: "Tags the new representation.", section: "RFC 9110 §15.3.2" },
  ],
  204: [{ name: "ETag", duty: "may", why: "Tags the representation after the change.", section: "RFC 9110 §15.3.5" }],
  206: [
    {
      name: "Content-Range",
      duty: "must",
      onlyIf: "it carries a single part",
      why: "Says which part this is. With several parts each carries its own, and the header section must have none.",
      section: "RFC 9110 §15.3.7.1",
    },
    {
      name: "Content-Type",
      duty: "must",
      onlyIf: "it carries several parts",
      why: "Says multipart/byteranges and what separates the parts.",
      section: "RFC 9110 §15.3.7.2",
    },
    ...asIn200("RFC 9110 §15.3.7"),
  ],
  226: [
    { name: "ETag", duty: "must", why: "Tags the resource as it is now.", section: "RFC 3229 §10.4.1" },
    {
      name: "IM",
      duty: "should",
      why: "Says how the content was made from the resource.",
      section: "RFC 3229 §10.5.2",
    },
  ],
  300: [
    {
      name: "Location",
      duty: "should",
      onlyIf: "the server prefers one choice",
      why: "Names that choice, and the client may go there by itself.",
      section: "RFC 9110 §15.4.1",
    },
  ],
  301: [location("Names the new address.", "RFC 9110 §15.4.2")],
  302: [location("Names the address for now.", "RFC 9110 §15.4.3")],
  303: [location("Names where the answer is; the code's meaning depends on it.", "RFC 9110 §15.4.4")],
  304: asIn200("RFC 9110 §15.4.5"),
  307: [location("Names the address for now.", "RFC 9110 §15.4.8")],
  308: [location("Names the new address.", "RFC 9110 §15.4.9")],
  401: [
    {
      name: "WWW-Authenticate",
      duty: "must",
      why: "Holds at least one challenge: which credentials would be accepted.",
      section: "RFC 9110 §15.5.2",
    },
  ],
  403: [
    {
      name: "WWW-Authenticate",
      duty: "may",
      why: "Says that other credentials might change the answer.",
      section: "RFC 9110 §11.6.1",
    },
  ],
  405: [
    {
      name: "Allow",
      duty: "must",
      why: "Lists the methods the resource supports; it may be empty.",
      section: "RFC 9110 §15.5.6",
    },
  ],
  407: [
    {
      name: "Proxy-Authenticate",
      duty: "must",
      why: "Holds a challenge of the proxy: which credentials it would accept.",
      section: "RFC 9110 §15.5.8",
    },
  ],
  413: [
    {
      name: "Retry-After",
      duty: "should",
      onlyIf: "the limit is temporary",
      why: "Says when to try again.",
      section: "RFC 9110 §15.5.14",
    },
  ],
  415: [
    {
      name: "Accept-Encoding",
      duty: "should",
      onlyIf: "the coding was the problem",
      why: "Lists the codings that would have been accepted.",
      section: "RFC 9110 §15.5.16",
    },
    {
      name: "Accept",
      duty: "may",
      onlyIf: "the media type was the problem",
      why: "Lists the media types that would have been accepted.",
      section: "RFC 9110 §15.5.16",
    },
    {
      name: "Accept-Patch",
      duty: "should",
      onlyIf: "the method was PATCH",
      why: "Lists the patch formats that the resource takes.",
      section: "RFC 5789 §2.2",
    },
  ],
  416: [
    {
      name: "Content-Range",
      duty: "should",
      onlyIf: "the range was in bytes",
      why: "Tells how long the resource is.",
      section: "RFC 9110 §15.5.17",
    },
  ],
  426: [
    {
      name: "Upgrade",
      duty: "must",
      why: "Names the protocol to change to. Connection has to name Upgrade too (§7.8).",
      section: "RFC 9110 §15.5.22",
    },
  ],
  429: [
    { name: "Retry-After", duty: "may", why: "Says how long to wait.", section: "RFC 6585 §4" },
    {
      name: "RateLimit",
      duty: "may",
      why: "Says how much is left and when there is more.",
      section: "draft-ietf-httpapi-ratelimit-headers",
    },
  ],
  451: [
    {
      name: "Link",
      duty: "should",
      why: 'With rel="blocked-by", names who carries out the block, not who demanded it.',
      section: "RFC 7725 §4",
    },
  ],
  503: [{ name: "Retry-After", duty: "may", why: "Says how long to wait.", section: "RFC 9110 §15.6.4" }],
};

function location(why: string, section: string): FieldDuty {
  return { name: "Location", duty: "should", why, section };
}

function asIn200(section: string): readonly FieldDuty[] {
  return ["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"].map((name) => ({
    name,
    duty: "must",
    onlyIf: "a 200 to the same request would have had it",
    why: "Keeps the copy that the client has up to date.",
    section,
  }));
}
