// The IANA "HTTP Authentication Schemes" registry. RFC 9110 §16.4.1
const registered = new Set([
  "basic",
  "bearer",
  "concealed",
  "digest",
  "dpop",
  "gnap",
  "hoba",
  "mutual",
  "negotiate",
  "oauth",
  "privatetoken",
  "scram-sha-1",
  "scram-sha-256",
  "vapid",
]);

// RFC 6750 §3, RFC 9470 §3, RFC 9728 §5.1
const bearer = [
  "realm",
  "scope",
  "error",
  "error_description",
  "error_uri",
  "resource_metadata",
  "acr_values",
  "max_age",
];

const paramsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["basic", ["realm", "charset"]],
  ["bearer", bearer],
  // RFC 9449 §7.1
  ["dpop", [...bearer, "algs"]],
  // RFC 7616 §3.3
  ["digest", ["realm", "domain", "nonce", "opaque", "stale", "algorithm", "qop", "charset", "userhash"]],
]);

// What challenges of Bearer hold beside what its RFCs define, in wide use.
const wideParams = new Set([
  // Distribution: "Token Authentication Specification"
  "service",
  "account",
  // Microsoft identity platform: "Claims challenges", and the protocols of SharePoint, Key Vault and Exchange
  "authorization_uri",
  "authorization",
  "authority",
  "client_id",
  "client_info",
  "claims",
  "resource",
  "resource_id",
  "tenant",
  "tenant_id",
  "trusted_issuers",
  "token_types",
  "error_codes",
  "nonce",
  // User-Managed Access 2.0 Grant
  "as_uri",
  "ticket",
  // OAuth servers and gateways
  "as",
  "auth_server",
  "authorization_server",
  "issuer",
  "token_uri",
  "auth_uri",
  // Gitea and others write it for Bearer as Basic has it
  "charset",
]);

/** Whether a parameter is written and read by programs in wide use, whatever its scheme defines. */
export function isWideParam(name: string): boolean {
  return wideParams.has(name.toLowerCase());
}

/** Whether a scheme, in lower case, is in the IANA registry. */
export function isRegistered(scheme: string): boolean {
  return registered.has(scheme);
}

/** Whether a scheme whose parameters are known defines none of that name. False for every other scheme. */
export function isUnknownParam(scheme: string, name: string): boolean {
  return paramsOf.get(scheme)?.includes(name.toLowerCase()) === false;
}
