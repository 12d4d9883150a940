import { GrammarError } from "../grammar";
import { octetsOf, textOf } from "./command";
import { escapedTarget, withoutEscapes } from "./percent";

/** An address taken apart; every text is octets, one a character. */
export type Address = {
  readonly origin: string;
  readonly path: string;
  /** What stands between the question mark and the fragment; missing where there is no question mark. */
  readonly query?: string;
  /** Name and password before the host, decoded. */
  readonly userinfo?: string;
};

const form = /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(?:([^/?#@]*)@)?([^/?#]*)([^#]*)/;

/**
 * Takes an address apart as a command line has it, where the scheme may be missing. Throws a GrammarError at the offset for
 * another scheme than those of HTTP, and where there is no host. RFC 3986 §3.
 */
export function readAddress(url: string, offset: number, scheme = "http"): Address {
  const [, named = scheme, userinfo, host = "", rest = ""] = form.exec(url) ?? [];
  if (!/^https?$/i.test(named))
    throw new GrammarError(`This address is not one of HTTP: it begins with ${named}`, offset);
  if (host === "" || host.startsWith(":")) throw new GrammarError("There is no host in this address", offset);
  const mark = rest.indexOf("?");
  return {
    origin: `${named}://${textOf(host) ?? host}`.toLowerCase(),
    path: mark < 0 ? rest : rest.slice(0, mark),
    ...(mark < 0 ? {} : { query: rest.slice(mark + 1) }),
    ...(userinfo === undefined ? {} : { userinfo: withoutEscapes(userinfo) }),
  };
}

/** Writes path and query as a target; says whether something in them had to be escaped for that. */
export function targetOf(
  path: string,
  query: string | undefined,
): { readonly target: string; readonly escaped: boolean } {
  const written = `${path || "/"}${query === undefined ? "" : `?${query}`}`;
  const target = escapedTarget(written);
  return { target, escaped: target !== written };
}

/** What is to be said where a target was escaped. */
export const escapedNote = "The address held characters that a target may not hold; they are encoded with % now.";

/** Takes the segments `.` and `..` out of a path. RFC 3986 §5.2.4. */
export function withoutDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split("/").slice(1);
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === "..") kept.pop();
    if (segment !== "." && segment !== "..") kept.push(segment);
    else if (last) kept.push("");
  });
  return `/${kept.join("/")}`;
}

/**
 * Reads an address as the URL standard does, which programs of browsers and of .NET follow; one without a host is read as
 * standing on the page. Throws a GrammarError at the offset for what is no address of HTTP.
 */
export function readStandardAddress(
  url: string,
  offset: number,
): {
  readonly origin?: string;
  readonly target: string;
  readonly userinfo?: string;
} {
  const written = url.trim();
  const page = "http://page.invalid";
  if (!URL.canParse(written, page)) throw new GrammarError("This is not an address that can be read", offset);
  const parsed = new URL(written, page);
  if (!/^https?:$/.test(parsed.protocol))
    throw new GrammarError(`This address is not one of HTTP: it begins with ${parsed.protocol.slice(0, -1)}`, offset);
  const target = parsed.href.slice(parsed.href.indexOf("/", parsed.protocol.length + 2)).replace(/#.*/s, "");
  const pair = parsed.username === "" && parsed.password === "" ? undefined : `${parsed.username}:${parsed.password}`;
  return {
    ...(parsed.origin === page ? {} : { origin: parsed.origin }),
    target,
    ...(pair === undefined ? {} : { userinfo: octetsOf(withoutEscapes(pair)) }),
  };
}
