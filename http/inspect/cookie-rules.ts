import { lessons } from "../decision/lessons";
import { parseHttpDate } from "../representation/http-date";
import { absoluteForm } from "../target-uri";
import { maskOf } from "./paste/masked";
import type { PastedRequest } from "./pasted";
import { type Answer, linesNamed, type Rule, type Spot } from "./rule";

type Cookie = {
  readonly name: string;
  readonly value: string;
  /** The pair as it was written. */
  readonly pair: string;
  readonly line: number;
  /** The attributes by name in lower case, the last of a name. RFC 10025 §5.6. */
  readonly attributes: ReadonlyMap<string, string>;
};

const lost =
  "A browser ignores the cookie as a whole, so it never comes back: a usual cause of a 401 right after the login.";

/** What a cookie is set with. What browsers refuse is in RFC 10025 §5.7. */
export const cookieRules: readonly Rule<Answer>[] = [
  cookieRule(
    "cookie-without-httponly",
    "HttpOnly",
    "without HttpOnly: every script on the page can read it.",
    "RFC 10025 §4.1.2.6",
  ),
  cookieRule(
    "cookie-without-secure",
    "Secure",
    "without Secure: it also goes over connections that anybody can read.",
    "RFC 10025 §4.1.2.5",
  ),
  cookieRule(
    "cookie-without-samesite",
    "SameSite",
    "without SameSite: what other sites can do with it depends on the browser.",
    "RFC 10025 §4.1.2.7",
  ),
  {
    id: "cookie-samesite-none-insecure",
    severity: "error",
    says: `SameSite=None without Secure. ${lost}`,
    section: "RFC 10025 §5.7",
    lesson: lessons.cookie,
    change: "Add Secure, and answer over https. If no other site needs the cookie, write SameSite=Lax.",
    find: eachCookie(
      ({ attributes }) => attributes.get("samesite")?.toLowerCase() === "none" && !attributes.has("secure"),
    ),
  },
  {
    id: "cookie-host-prefix",
    severity: "error",
    says: `A name that begins with __Host- asks for Secure, for Path=/ and for no Domain. ${lost}`,
    section: "RFC 10025 §4.1.3.2",
    lesson: lessons.cookie,
    change: "Set it with Secure; Path=/ and without Domain, or give it another name.",
    find: eachCookie(({ name, attributes }) => {
      if (!/^__Host-/i.test(name)) return false;
      const faults = [
        ...(attributes.has("domain") ? ["Domain must not stand here"] : []),
        ...(attributes.get("path") === "/" ? [] : ["Path=/ is missing"]),
        ...(attributes.has("secure") ? [] : ["Secure is missing"]),
      ];
      return faults.length > 0 && `The name begins with __Host-, and ${faults.join(", ")}. ${lost}`;
    }),
  },
  {
    id: "cookie-secure-prefix",
    severity: "error",
    says: `A name that begins with __Secure- asks for Secure. ${lost}`,
    section: "RFC 10025 §4.1.3.1",
    lesson: lessons.cookie,
    change: "Add Secure, or give the cookie another name.",
    find: eachCookie(({ name, attributes }) => /^__Secure-/i.test(name) && !attributes.has("secure")),
  },
  {
    id: "cookie-domain-foreign",
    severity: "error",
    says: `Domain names another host than the one that was asked. ${lost}`,
    section: "RFC 10025 §5.7",
    lesson: lessons.cookie,
    change: "Leave Domain out, or name the host or a domain above it.",
    find: (answer) => {
      const host = answer.kind === "response" && answer.request ? hostOf(answer.request) : undefined;
      return eachCookie(({ attributes }) => {
        const domain = (attributes.get("domain") ?? "").toLowerCase().replace(/^\./, "");
        const foreign = host !== undefined && domain !== "" && host !== domain && !host.endsWith(`.${domain}`);
        return foreign && maskOf(domain) === undefined && `Domain=${domain} is not ${host} and not above it. ${lost}`;
      })(answer);
    },
  },
  {
    id: "cookie-secure-over-http",
    severity: "warning",
    says: `A cookie with Secure, set over a connection without TLS. ${lost}`,
    section: "RFC 10025 §5.7",
    lesson: lessons.cookie,
    change: "Answer over https. Browsers make an exception for localhost alone, and not all of them.",
    find: (answer) =>
      answer.kind === "response" && answer.request?.transport === "http"
        ? eachCookie(({ attributes }) => attributes.has("secure"))(answer)
        : [],
  },
  {
    id: "cookie-expired",
    severity: "note",
    says: "The cookie is set with a time that is past, so browsers remove it in place of keeping it.",
    section: "RFC 10025 §5.7",
    lesson: lessons.cookie,
    change:
      "If this is a login, look at the clock of the server and at how long a session lasts. To log out, send an empty value.",
    find: (answer) => {
      const sent = parseHttpDate(linesNamed(answer, "Date")[0]?.value ?? "", 0);
      const login = answer.kind === "fields" || answer.status < 400;
      return login ? eachCookie((cookie) => isSession(cookie.name) && isPast(cookie, sent))(answer) : [];
    },
  },
];

function eachCookie(broken: (cookie: Cookie) => boolean | string): (answer: Answer) => readonly Spot[] {
  return (answer) =>
    linesNamed(answer, "Set-Cookie").flatMap(({ value, line }): readonly Spot[] => {
      const cookie = cookieIn(value, line);
      const found = broken(cookie);
      if (found === false) return [];
      const spot = { line, start: 0, end: cookie.pair.length };
      return [typeof found === "string" ? { ...spot, says: found } : spot];
    });
}

function cookieIn(text: string, line: number): Cookie {
  const [pair = "", ...attributes] = text.split(";").map((part) => part.trim());
  const equals = pair.indexOf("=");
  const [name, value] = equals < 0 ? ["", pair] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
  const named = attributes.map((each): [string, string] => {
    const at = each.indexOf("=");
    return at < 0 ? [each.toLowerCase(), ""] : [each.slice(0, at).trim().toLowerCase(), each.slice(at + 1).trim()];
  });
  return { name, value, pair, line, attributes: new Map(named) };
}

// Empty, `deleted`, Max-Age=0 and the year 1970 are how a server removes a cookie on purpose.
function isPast({ pair, value, attributes }: Cookie, sent: number | undefined): boolean {
  if (
    value === "deleted" ||
    attributes.has("max-age") ||
    isRemoval(pair, [`expires=${attributes.get("expires") ?? ""}`])
  )
    return false;
  const date = (attributes.get("expires") ?? "").replace(/^(\w{3}, \d\d)-(\w{3})-(\d{4})/, "$1 $2 $3");
  const expires = parseHttpDate(date, 0);
  return expires !== undefined && sent !== undefined && expires <= sent;
}

/** The host that a request asked, in lower case and without its port; undefined where the paste does not tell, or masks it. */
export function hostOf({ target, origin, fields }: PastedRequest): string | undefined {
  const authority =
    absoluteForm(target)?.authority ??
    linesNamed({ fields }, "Host")[0]?.value ??
    absoluteForm(origin ?? "")?.authority;
  const host = authority
    ?.trim()
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:\d+$/, "");
  return host === "" || host === undefined || maskOf(host) !== undefined ? undefined : host;
}

function cookieRule(id: string, attribute: string, says: string, section: string): Rule<Answer> {
  return {
    id,
    severity: "note",
    says: `A session’s cookie ${says}`,
    section,
    lesson: lessons.cookie,
    change: attribute === "SameSite" ? "Add SameSite=Lax, or Strict." : `Add ${attribute}.`,
    find: (answer) =>
      linesNamed(answer, "Set-Cookie").flatMap(({ value, line }): readonly Spot[] => {
        const [pair = "", ...attributes] = value.split(";").map((part) => part.trim());
        const name = /^[^=]*/.exec(pair)?.[0] ?? "";
        const has = attributes.some((each) => each.split("=")[0]?.trim().toLowerCase() === attribute.toLowerCase());
        if (has || !isSession(name) || isRemoval(pair, attributes)) return [];
        return [
          { line, start: 0, end: pair.length, says: `The cookie ${name} looks like a session’s, and comes ${says}` },
        ];
      }),
  };
}

/** Whether the name of a cookie looks like that of a session or a login. */
export function isSession(name: string): boolean {
  return /sess|sid\b|auth|token|jwt|login|remember/i.test(name) && !/csrf|xsrf/i.test(name);
}

function isRemoval(pair: string, attributes: readonly string[]): boolean {
  return (
    pair.endsWith("=") || attributes.some((each) => /^max-age\s*=\s*(?:0|-\d+)$|^expires\s*=.*\b19[79]0\b/i.test(each))
  );
}
