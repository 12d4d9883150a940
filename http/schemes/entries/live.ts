import type { SchemeEntry } from "./entry";

/** The registered schemes that the sandbox speaks. */
export const liveSchemes: readonly SchemeEntry[] = [
  {
    name: "Basic",
    section: "RFC 7617",
    registered: true,
    meaning:
      "A name and a password, joined by a colon and written in Base64, with every request. Base64 hides nothing, so all of its safety is that of the connection. It is the one scheme that every client knows.",
    challenge: 'Basic realm="vault", charset="UTF-8"',
    credentials: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    live: "browser",
    resource: "/api/sandbox/open-the-vault",
  },
  {
    name: "Bearer",
    section: "RFC 6750",
    registered: true,
    meaning:
      "A token that somebody else issued, for certain things and for a while. Whoever holds it may use it, as with a train ticket; the server checks the token and never sees a password. Most APIs work so, and a JWT is one form that the token can have.",
    challenge: 'Bearer realm="library", scope="books:read"',
    credentials: "Bearer read-4f2a",
    live: "browser",
    resource: "/api/sandbox/the-scoped-api",
  },
  {
    name: "Digest",
    section: "RFC 7616",
    registered: true,
    meaning:
      "The server sends a number that it has used for nobody else, and the client proves that it knows the password by a hash over both, the method and the target. The password itself never travels, but the server must keep something that is as good as the password.",
    challenge:
      'Digest realm="http-auth@example.org", qop="auth", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"',
    credentials:
      'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    live: "browser",
    resource: "/api/sandbox/the-signed-door",
  },
  {
    name: "DPoP",
    section: "RFC 9449 §7.1",
    registered: true,
    meaning:
      "A token that is bound to a key. With each request the client signs a small proof for this method and this address, in the field DPoP, so that a token which was stolen is of no use to the thief without the key.",
    challenge: 'DPoP algs="ES256 PS256"',
    credentials: "DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU",
    live: "browser",
    resource: "/api/sandbox/the-bound-token",
  },
  {
    name: "SCRAM-SHA-256",
    section: "RFC 7804",
    registered: true,
    meaning:
      "A conversation in several rounds, each a 401 but the last, at whose end both sides have proved that they know the password: the server too. What the server keeps is not enough to log in with. No browser knows it, but a script can speak it.",
    challenge: 'SCRAM-SHA-256 realm="cave"',
    credentials: 'SCRAM-SHA-256 realm="cave", data="biwsbj11c2VyLHI9ck9wck5HZndFYmVSV2diTkVrcU8="',
    live: "browser",
    resource: "/api/sandbox/the-two-rounds",
  },
];
