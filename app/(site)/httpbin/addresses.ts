/** httpbin's addresses, by what they are about. */
export const addresses = [
  { about: "The request", paths: "/get /post /put /patch /delete /anything /headers /ip /user-agent" },
  { about: "Authentication", paths: "/basic-auth/:user/:passwd /hidden-basic-auth/:user/:passwd /bearer" },
  { about: "Digest", paths: "/digest-auth/:qop/:user/:passwd[/:algorithm[/:stale_after]]?require-cookie=true" },
  { about: "Status codes", paths: "/status/:codes /status/200:0.9,503:0.1" },
  { about: "Redirects", paths: "/redirect/:n /relative-redirect/:n /absolute-redirect/:n /redirect-to?url=" },
  { about: "Cookies", paths: "/cookies /cookies/set?name=value /cookies/set/:name/:value /cookies/delete?name" },
  { about: "The answer", paths: "/response-headers?name=value /cache /cache/:seconds /etag/:etag /range/:n" },
  { about: "Codings", paths: "/gzip /deflate /brotli /encoding/utf8" },
  {
    about: "Time and size",
    paths: "/delay/:seconds /drip?numbytes=5&duration=2 /bytes/:n /stream/:n /stream-bytes/:n",
  },
  { about: "Data", paths: "/base64/:value /uuid /links/:n /links/:n/:offset /forms/post" },
  { about: "Pictures", paths: "/image /image/png /image/jpeg /image/webp /image/svg" },
  { about: "Samples", paths: "/html /json /xml /robots.txt /deny" },
  { about: "About itself", paths: "/ /legacy /spec.json" },
] as const;
