import { sandboxBase } from "../resource";
import { clients } from "../resources/token/token-clients";

const scopes = Object.fromEntries(
  clients.flatMap((client) => client.scopes).map((scope) => [scope, `What ${scope} opens in the sandbox.`]),
);

/** How a client can say who it is, by the names that operations use. OpenAPI 3.1.1, Security Scheme Object. */
export const securitySchemes = {
  basic: { type: "http", scheme: "basic", description: "RFC 7617." },
  digest: {
    type: "http",
    scheme: "digest",
    description: "RFC 7616. The challenge says which algorithm and which qop.",
  },
  scram: { type: "http", scheme: "SCRAM-SHA-256", description: "RFC 7804, in two rounds." },
  bearer: { type: "http", scheme: "bearer", description: "RFC 6750. Which tokens are taken, each resource says." },
  dpop: {
    type: "http",
    scheme: "DPoP",
    description: "RFC 9449: a token, and a proof of the key it is bound to in the header line DPoP.",
  },
  oauth: {
    type: "oauth2",
    description: "RFC 6750, with a signed token from the token endpoint of the sandbox.",
    flows: { clientCredentials: { tokenUrl: `${sandboxBase}/token`, scopes } },
  },
  apiKey: { type: "apiKey", in: "header", name: "X-API-Key", description: "A key that names the calling program." },
  session: { type: "apiKey", in: "cookie", name: "session", description: "A session, from a POST to its login." },
  passed: { type: "apiKey", in: "cookie", name: "passed", description: "That a browser was checked." },
} as const;

/** The name of a way to say who one is. */
export type SecurityName = keyof typeof securitySchemes;
