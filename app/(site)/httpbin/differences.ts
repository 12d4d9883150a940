/** What stands below /api/httpbin, by what it is about. */
export const addresses = [
  { about: "The request", paths: "/get /post /put /patch /delete /anything /headers /ip /user-agent" },
  { about: "Authentication", paths: "/basic-auth/:user/:passwd /hidden-basic-auth/:user/:passwd /bearer" },
  { about: "Digest", paths: "/digest-auth/:qop/:user/:passwd[/:algorithm[/:stale_after]]?require-cookie=true" },
  { about: "Status codes", paths: "/status/:codes /status/200:0.9,503:0.1" },
  { about: "Redirects", paths: "/redirect/:n /relative-redirect/:n /absolute-redirect/:n /redirect-to?url=" },
  { about: "Cookies", paths: "/cookies /cookies/set?name=value /cookies/set/:name/:value /cookies/delete?name" },
  { about: "The answer", paths: "/response-headers?name=value /cache /cache/:seconds /etag/:etag /range/:n" },
  { about: "Time and size", paths: "/delay/:seconds /gzip /bytes/:n /stream/:n /stream-bytes/:n /base64/:value /uuid" },
  { about: "Samples", paths: "/html /json /xml /robots.txt /deny /encoding/utf8" },
] as const;

/** Where the answers are not httpbin's: what it does, what happens here, why, and the section that settles it. */
export const differences = [
  {
    httpbin: "/bearer challenges with Bearer and nothing more",
    here: 'Bearer realm="Fake Realm"',
    why: "The scheme must be followed by at least one parameter.",
    section: "RFC 6750 §3",
  },
  {
    httpbin: "/bearer wants the word in this very case, and takes any text as a token",
    here: "Any case of the word; what is no b64token is a 400 with invalid_request",
    why: "Schemes have no case, and a malformed request is a mistake of the client's.",
    section: "RFC 9110 §11.1, RFC 6750 §3.1",
  },
  {
    httpbin: "/digest-auth takes the algorithm that the client names",
    here: "The one that was offered, or 401",
    why: "Otherwise whoever stands between could talk the client down to a weaker one.",
    section: "RFC 7616 §3.7",
  },
  {
    httpbin: "/digest-auth offers MD5, SHA-256 and SHA-512",
    here: "These, SHA-512-256, and each with -sess",
    why: "SHA-512 is no algorithm of Digest: it is offered at this address alone, for the clients that know it.",
    section: "RFC 7616 §6.1",
  },
  {
    httpbin: "/digest-auth takes any nonce, made by anybody, any number of times",
    here: "Only its own, fresh for 300 s, and each count once",
    why: "A request that was overheard could be sent again.",
    section: "RFC 7616 §3.3, §3.4",
  },
  {
    httpbin: "/digest-auth compares no uri, and hashes the path without its query",
    here: "The target as it was sent, with its query; another resource is a 400",
    why: "What is signed must be what is asked for.",
    section: "RFC 7616 §3.4.6",
  },
  {
    httpbin: "A nonce is stale by what the cookies say, be the password right or wrong",
    here: "By its count, and where there is none by the cookies; stale=true only where the password is right",
    why: "stale tells the client not to ask its user again.",
    section: "RFC 7616 §3.3",
  },
  {
    httpbin: "/digest-auth/auth takes a client that sends no qop",
    here: "It is a 401; where the address names neither auth nor auth-int, no qop is taken as well",
    why: "The client must apply one of the values that were offered. The old form lives on at one address.",
    section: "RFC 7616 §3.4",
  },
  {
    httpbin: "A success has no Authentication-Info",
    here: "It proves by rspauth that the server knows the password too",
    why: "Authentication is mutual.",
    section: "RFC 7616 §3.5",
  },
  {
    httpbin: "Credentials that cannot be read are a 401",
    here: "By Digest a 400",
    why: "A missing or malformed parameter is not a wrong password.",
    section: "RFC 7616 §3.4.6",
  },
  {
    httpbin: "Errors have no content, or an HTML page",
    here: "problem+json, but for /status, which has none",
    why: "An error ought to explain itself.",
    section: "RFC 9457 §3",
  },
  {
    httpbin: "/etag and /range write entity-tags without quotes",
    here: 'ETag: "abc"; both forms are read',
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
    httpbin: "/range refuses a range that ends beyond the length",
    here: "It is cut to the length",
    why: "A last position beyond the end means the end.",
    section: "RFC 9110 §14.1.2",
  },
  {
    httpbin: "/cache/:n is public for everybody",
    here: "private to whoever sends credentials or cookies, which the answer repeats",
    why: "public lets a shared cache hand one visitor’s secrets to the next.",
    section: "RFC 9111 §3.5",
  },
  {
    httpbin: "/status/405, 426 and others lack fields",
    here: "Allow, Upgrade and whatever else the code requires; 206 has a part, 1xx is a 400",
    why: "A code is a promise about fields. Over the wire 1xx can be had.",
    section: "RFC 9110 §15",
  },
  {
    httpbin: "/redirect-to leads anywhere",
    here: "On this origin, else 400; a path that begins with / begins at httpbin’s root",
    why: "A redirect to anywhere lends this site’s name to anybody.",
    section: "RFC 9110 §17.1",
  },
  {
    httpbin: "/response-headers sets any field",
    here: "None that frames the message or guards this site",
    why: "A second Content-Length makes two messages of one.",
    section: "RFC 9112 §11.1",
  },
  {
    httpbin: "Cookies are for the whole origin, values in quotes with backslashes",
    here: "Path=/api/httpbin, values percent-encoded where they must be",
    why: "Tenants of one origin should not see each other’s cookies, and a cookie holds no backslash.",
    section: "RFC 10025 §4.1",
  },
  {
    httpbin: "Several values of one field are several lines in /response-headers",
    here: "One line, joined by commas, but for Set-Cookie",
    why: "Both mean the same.",
    section: "RFC 9110 §5.3",
  },
  {
    httpbin: "/gzip is in gzip whatever the client takes",
    here: "Where Accept-Encoding names gzip, and gzipped says so",
    why: "A client may not be able to read it.",
    section: "RFC 9110 §12.5.3",
  },
  {
    httpbin: "/bytes?seed= gives Python’s octets of that seed",
    here: "Other octets, the same ones every time",
    why: "The generator belongs to no protocol.",
    section: "",
  },
  {
    httpbin: "/deflate, /brotli, /drip, /links, /image, /forms",
    here: "Not here",
    why: "The framework in front codes by gzip alone, and the others have nothing to do with authentication.",
    section: "",
  },
] as const;
