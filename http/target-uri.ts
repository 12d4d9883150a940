import { fieldValue, type RequestMessage } from "./message";

// No name is longer (RFC 1035 §2.3.4), and what is told of an origin goes into fields.
const host = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9.\-_]{1,253})(?::\d{1,5})?$/;

/** An absolute-form target: its scheme, its authority with any userinfo, and all that follows. RFC 9112 §3.2.2. */
export type AbsoluteForm = { readonly scheme: "http" | "https"; readonly authority: string; readonly rest: string };

/** Takes a target in absolute form apart; undefined for any other form, and for another scheme than http and https. */
export function absoluteForm(target: string): AbsoluteForm | undefined {
  const [, secure, authority, rest = ""] = /^http(s?):\/\/([^/?#]*)(.*)/is.exec(target) ?? [];
  return authority === undefined ? undefined : { scheme: secure ? "https" : "http", authority, rest };
}

/**
 * The origin a request was sent to, such as `https://knock.example`: of an absolute-form target, else from Host, with the scheme
 * that a gateway tells in X-Forwarded-Proto, else http. Undefined where Host is missing or no host. RFC 9110 §7.1.
 */
export function originOf({ target, fields }: Pick<RequestMessage, "target" | "fields">): string | undefined {
  const named = absoluteForm(target)?.authority;
  if (named !== undefined) return host.test(named) && URL.canParse(target) ? new URL(target).origin : undefined;
  const authority = fieldValue(fields, "Host")?.trim() ?? "";
  const told = fieldValue(fields, "X-Forwarded-Proto")?.split(",")[0]?.trim().toLowerCase();
  const uri = `${told === "https" ? "https" : "http"}://${authority}`;
  return host.test(authority) && URL.canParse(uri) ? new URL(uri).origin : undefined;
}

/** The URI of a request's target resource without its query, normalized; undefined where its origin cannot be told. RFC 9110 §7.1. */
export function targetUri(request: Pick<RequestMessage, "target" | "fields">): string | undefined {
  const origin = originOf(request);
  if (origin === undefined) return undefined;
  return withoutQuery(absoluteForm(request.target) ? request.target : origin + request.target);
}

/**
 * Writes a URI without query and fragment, in the one spelling that all its equivalents share: case, default port, dot segments
 * and percent-encoding. Undefined for a text that is no http or https URI. RFC 3986 §6.2.2, §6.2.3.
 */
export function withoutQuery(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, origin, pathname } = new URL(uri);
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  return origin + normalPercents(pathname);
}

/** Writes a path in the one form of its escapes: an escaped unreserved character is that character, and hex digits are capitals. RFC 3986 §6.2.2. */
export function normalPercents(path: string): string {
  return path.replace(/%[0-9A-Fa-f]{2}/g, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : escaped.toUpperCase();
  });
}

/** The parameters of a target's query, decoded as those of a form; none where it has no query. RFC 3986 §3.4. */
export function queryOf(target: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(target)?.[1] ?? "");
}

/** Reads what a policy names by a path as standing on this origin, without a slash at the end; any other URI is itself. */
export function onOrigin(origin: string | undefined, reference: string): string {
  return reference.startsWith("/") ? (origin ?? "") + reference.replace(/\/$/, "") : reference;
}

/** The segments of a target's path below a base such as `/api/sandbox`, decoded, without empty ones; undefined where it is not below, or cannot be decoded. */
export function segmentsBelow(base: string, target: string): readonly string[] | undefined {
  const path = /^[^?#]*/.exec(target)?.[0] ?? "";
  if (path !== base && !path.startsWith(`${base}/`)) return undefined;
  try {
    return path
      .slice(base.length)
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
