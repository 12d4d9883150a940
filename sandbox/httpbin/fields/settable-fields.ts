import { fieldName } from "#http/registry/field-names";

// What no gateway acts on and no browser obeys in an answer of its own address; the rest is refused, known or not.
const harmless = new Set([
  ...[
    "accept",
    "accept-language",
    "accept-patch",
    "accept-post",
    "accept-ranges",
    "age",
    "allow",
    "authentication-info",
  ],
  ...["cache-control", "content-language", "deprecation", "digest", "etag", "expires", "last-modified", "pragma"],
  ...["ratelimit", "ratelimit-policy", "retry-after", "server", "server-timing", "set-cookie", "sunset", "vary"],
  ...["warning", "www-authenticate", "x-powered-by", "x-request-id", "x-correlation-id"],
  ...["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"],
]);

// What clients call fields of their own; no gateway has a name that begins so.
const example = /^x-(?:[a-z]|test|example|custom|my)(?:-[a-z0-9-]+)?$/;

// Every field by which a gateway is told something has a hyphen, but for these; a CGI obeys Status. The others are the
// names of one word in IANA's registry that this site does not explain.
const ownName = /^[a-z][a-z0-9]{0,31}$/;
const taken = new Set([
  ...["alpn", "baggage", "base", "body", "compliance", "cookie2", "cost", "dasl", "dav", "depth", "destination", "ext"],
  ...["hobareg", "if", "incremental", "isolation", "label", "man", "meter", "negotiate", "nel", "opt", "overwrite"],
  ...["p3p", "pep", "position", "protocol", "public", "redirect", "refresh", "safe", "script", "setprofile", "slug"],
  ...["soapaction", "sourcemap", "status", "subok", "subst", "tcn", "timeout", "title", "topic", "traceparent"],
  ...["tracestate", "ttl", "urgency", "uri", "version"],
]);

// With X-Content-Type-Options: nosniff a browser runs none of these, whoever wrote the content.
const plainType = /^(?:application\/(?:[a-z0-9.-]+\+)?json|application\/octet-stream|text\/(?:plain|csv))$/;
const neverPlain = new Set([
  "application/manifest+json",
  "application/importmap+json",
  "application/speculationrules+json",
]);

/** Whether a request may set a field of the answer: by a list of what may, so that what nobody thought of may not. */
export function isSettable(name: string): boolean {
  const lower = name.toLowerCase();
  if (harmless.has(lower) || lower === "content-type" || example.test(lower)) return true;
  return ownName.test(lower) && !taken.has(lower) && fieldName(lower) === undefined;
}

/** Whether a Content-Type is one that no browser runs or shows as a page; parameters are left alone. RFC 9110 §8.3. */
export function isPlainType(type: string): boolean {
  const [essence = ""] = type.split(";");
  const lower = essence.trim().toLowerCase();
  return plainType.test(lower) && !neverPlain.has(lower);
}
