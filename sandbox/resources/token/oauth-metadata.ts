import type { Policy } from "#http/policy/policy";
import { proofAlgorithms } from "#http/schemes/dpop/proof";
import type { JwtTerms } from "#http/schemes/token/jwt";
import { onOrigin } from "#http/target-uri";
import type { Handler } from "../../origin";
import { withNothing } from "../../space/respond";
import { withDocument } from "../documents/document";
import { clients } from "./token-clients";

/** Where the descriptions stand. RFC 8414 §3, RFC 9728 §3. */
export const wellKnown = {
  server: "/.well-known/oauth-authorization-server",
  resource: "/.well-known/oauth-protected-resource",
} as const;

/** A resource that takes signed tokens: its path, how tokens must mean it, and what it asks of them. */
export type ProtectedResource = JwtTerms & {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly bound: boolean;
};

/** The resources guarded by these policies that take signed tokens, by the path their audience is. */
export function protectedResources(policies: ReadonlyMap<string, Policy>): ReadonlyMap<string, ProtectedResource> {
  return new Map(
    [...policies.values()].flatMap((policy) =>
      policy.schemes.flatMap((offer) => {
        if (!("jwt" in offer) || offer.jwt === undefined) return [];
        const bound = !policy.schemes.some(({ scheme }) => scheme === "bearer");
        return [[offer.jwt.audience, { ...offer.jwt, name: policy.realm, scopes: scopesOf(policy), bound }] as const];
      }),
    ),
  );
}

function scopesOf({ rules }: Policy): readonly string[] {
  const named = rules.flatMap(({ allow }) => (typeof allow === "object" && "scope" in allow ? [allow.scope] : []));
  return [...new Set(named)];
}

/** Makes the handler of the resources' descriptions: the resource's path follows the well-known one. RFC 9728 §3.1. */
export function resourceMetadata(resources: ReadonlyMap<string, ProtectedResource>): Handler {
  return (request, segments, { origin }) => {
    const path = `/${segments.join("/")}`;
    const found = resources.get(path);
    if (!found || origin === undefined) {
      const listed = [...resources.keys()].map((each) => wellKnown.resource + each);
      return withNothing([{ question: "resource-exists", yes: false }], listed);
    }
    return withDocument(request, {
      resource: onOrigin(origin, found.audience),
      resource_name: found.name,
      authorization_servers: [onOrigin(origin, found.issuer)],
      bearer_methods_supported: ["header"],
      scopes_supported: found.scopes,
      dpop_signing_alg_values_supported: proofAlgorithms,
      dpop_bound_access_tokens_required: found.bound,
    });
  };
}

/** Makes the handler of the authorization server's description; `sandbox` is the path its endpoints stand at. RFC 8414 §2. */
export function serverMetadata(sandbox: string, resources: ReadonlyMap<string, ProtectedResource>): Handler {
  return (request, segments, { origin }) => {
    if (segments.length > 0 || origin === undefined) {
      return withNothing([{ question: "resource-exists", yes: false }], [wellKnown.server]);
    }
    return withDocument(request, {
      issuer: origin,
      // RFC 8414 §2 asks for none where no grant uses it, but clients refuse a description without; this one refuses everybody.
      authorization_endpoint: `${origin}${sandbox}/authorize`,
      token_endpoint: `${origin}${sandbox}/token`,
      jwks_uri: `${origin}${sandbox}/jwks`,
      scopes_supported: [...new Set(clients.flatMap(({ scopes }) => scopes))],
      // No grant begins with a person, so there is no type of response that one could be given.
      response_types_supported: [],
      grant_types_supported: ["client_credentials", "refresh_token"],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
      dpop_signing_alg_values_supported: proofAlgorithms,
      protected_resources: [...resources.keys()].map((each) => onOrigin(origin, each)),
    });
  };
}

/** Answers with the public keys by which everybody can check the tokens of this server. RFC 7517 §5. */
export const jwks: Handler = (request, segments, { keys }) => {
  if (segments.length > 0) return withNothing([{ question: "resource-exists", yes: false }], []);
  return withDocument(request, { keys: keys ? [keys.jwk] : [] });
};
