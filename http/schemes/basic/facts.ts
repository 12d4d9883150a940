import type { SchemeFacts } from "../facts";
import { realm } from "../term";
import { basicReasons } from "./reasons";

/** What the site tells of Basic. */
export const basicFacts: SchemeFacts = {
  terms: {
    name: "Basic",
    term: { meaning: "The scheme: a user-id and a password, joined by a colon, in Base64.", section: "RFC 7617 §2" },
    params: {
      realm,
      charset: {
        meaning: "Advises the client to encode user-id and password as UTF-8, the only value there is.",
        section: "RFC 7617 §2.1",
      },
    },
    token68: {
      meaning: "The user-id, a colon and the password, in Base64: an alphabet, not a lock. Anybody can read it back.",
      section: "RFC 7617 §2",
    },
  },
  card: {
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
  reasons: basicReasons,
  examples: [{ scheme: "basic" }, { scheme: "basic", charset: "UTF-8" }],
};
