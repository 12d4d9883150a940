import type { SchemeFacts } from "../facts";
import { scramReasons } from "./reasons";
import { scramTerms } from "./terms";

/** What the site tells of SCRAM-SHA-256. */
export const scramFacts: SchemeFacts = {
  terms: scramTerms,
  card: {
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
  reasons: scramReasons,
  examples: [{ scheme: "scram-sha-256" }, { scheme: "scram-sha-256", iterations: 5000 }],
};
