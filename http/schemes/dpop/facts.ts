import type { SchemeFacts } from "../facts";
import { tokenReasons } from "../token/reasons";
import { dpopReasons } from "./reasons";
import { dpopTerms } from "./terms";

/** What the site tells of DPoP. */
export const dpopFacts: SchemeFacts = {
  terms: dpopTerms,
  card: {
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
  reasons: { ...tokenReasons, ...dpopReasons },
  examples: [
    { scheme: "dpop", jwt: { issuer: "/", audience: "/api/x" } },
    { scheme: "dpop", jwt: { issuer: "/", audience: "/api/x" }, nonce: true },
  ],
};
