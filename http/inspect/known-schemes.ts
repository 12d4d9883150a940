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

/** Whether a scheme, in lower case, is in the IANA registry. */
export function isRegistered(scheme: string): boolean {
  return registered.has(scheme);
}

/** Whether a scheme whose parameters are known defines none of that name. False for every other scheme. */
export function isUnknownParam(scheme: string, name: string): boolean {
  return paramsOf.get(scheme)?.includes(name.toLowerCase()) === false;
}
