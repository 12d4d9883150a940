/**
 * The URI of a target on a site such as http://localhost:3000. Throws a RangeError for a target that does not begin with a slash:
 * behind the site's name `@evil.example/` or `.evil.example/` would make another host of it, and a link may hold any target.
 * RFC 9112 §3.2.1, RFC 3986 §3.2.
 */
export function onSite(origin: string, target: string): string {
  if (!target.startsWith("/")) {
    throw new RangeError("The target does not begin with a slash, so it could lead to another host");
  }
  return origin + target;
}
