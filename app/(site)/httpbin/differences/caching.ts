import type { Difference } from "./difference";

/** Where caches, ranges, codings and choices follow the RFCs. */
export const cachingDifferences: readonly Difference[] = [
  {
    httpbin: "/etag and /range write entity-tags without quotes",
    here: 'ETag: "abc"; both forms are read in conditions',
    why: "An entity-tag is a quoted text.",
    section: "RFC 9110 §8.8.3",
  },
  {
    httpbin: "/etag: a weak tag meets If-Match",
    here: "It is a 412",
    why: "If-Match compares strongly.",
    section: "RFC 9110 §13.1.1",
  },
  {
    httpbin: "/cache answers every condition with 304, with another ETag each time",
    here: 'The condition is compared with W/"cache" and the first second of the year 2000',
    why: "A condition that does not hold is a 200.",
    section: "RFC 9110 §13.1.2, §13.1.3",
  },
  {
    httpbin: "/range looks at no condition",
    here: "If-Match, If-None-Match and If-Range are heeded",
    why: "Otherwise a client joins parts of two versions.",
    section: "RFC 9110 §13.2.2, §13.1.5",
  },
  {
    httpbin: "/range refuses a range that ends beyond the length",
    here: "It is cut to the length",
    why: "A last position beyond the end means the end.",
    section: "RFC 9110 §14.1.2",
  },
  {
    httpbin: "/range: bytes=10-5 is a 416",
    here: "The whole comes, with 200",
    why: "A range that ends before it begins may be passed over.",
    section: "RFC 9110 §14.1.1, §14.2",
  },
  {
    httpbin: "/range: a 200 has Content-Range",
    here: "Only a 206 and a 416 have it",
    why: "With any other code it means nothing.",
    section: "RFC 9110 §14.4",
  },
  {
    httpbin: "Nothing but /cache/:n has Cache-Control",
    here: "no-cache at /cache, /etag and /range, so that what is kept is asked for again, and no-store everywhere else",
    why: "The answers repeat what a client sends.",
    section: "RFC 9111 §5.2.2",
  },
  {
    httpbin: "/cache/:n is public for everybody",
    here: "private to whoever sends credentials or cookies, which the answer repeats",
    why: "public lets a shared cache hand one visitor’s secrets to the next.",
    section: "RFC 9111 §3.5",
  },
  {
    httpbin: "/gzip, /deflate and /brotli are coded whatever the client takes",
    here: "Where Accept-Encoding takes the coding, by its name or by *; gzipped, deflated or brotli says whether",
    why: "A client may not be able to read it.",
    section: "RFC 9110 §12.5.3",
  },
  {
    httpbin: "/image takes the first type it knows in Accept, and refuses */*",
    here: "By weight, and by httpbin’s order where weights are alike; */* gets PNG",
    why: "q says how much each type is wanted.",
    section: "RFC 9110 §12.5.1",
  },
];
