import type { SchemeFacts } from "../facts";
import { digestReasons } from "./reasons";
import { digestTerms } from "./terms";

/** What the site tells of Digest. */
export const digestFacts: SchemeFacts = {
  terms: digestTerms,
  card: {
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
  reasons: digestReasons,
  examples: [
    { scheme: "digest" },
    { scheme: "digest", algorithm: "MD5", qop: ["auth"], opaque: "o", domain: ["/a"] },
    { scheme: "digest", algorithm: "SHA-256-sess", qop: ["auth-int", "auth"], userhash: true, charset: "UTF-8" },
    { scheme: "digest", algorithm: "SHA-512-256", qop: ["auth-int"], nonceLife: 60, nonceUses: 5, nextnonce: true },
  ],
};
