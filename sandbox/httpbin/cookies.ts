import { cookiePairs } from "#http/cookie";
import { excerpt } from "#http/excerpt";
import { isToken } from "#http/grammar";
import { type FieldLine, fieldValue } from "#http/message";
import { type Answered, withoutContent } from "../space/respond";
import { type Call, ok, open, unusable } from "./reply";

const cookiesLimit = 50;
// In octets, of all that the address sets; a name of its own besides.
const fieldsLimit = 2 * 1024;
const nameLimit = 128;
const past = "Thu, 01 Jan 1970 00:00:00 GMT";

/** The cookies of a request by name; of a name that comes twice the first. RFC 10025 §4.2. */
export function cookiesOf(fields: readonly FieldLine[]): ReadonlyMap<string, string> {
  const named = cookiePairs(fields).filter((pair) => pair.includes("="));
  return new Map(
    named.toReversed().map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
}

/**
 * Writes Set-Cookie for all addresses below a base, and no others of the origin, until the browser is closed.
 * What no cookie may hold is percent-encoded. RFC 10025 §4.1.
 */
export function setCookie(base: string, name: string, value: string, secure = false): FieldLine {
  return ["Set-Cookie", `${name}=${cookieText(value)}; Path=${cookiePath(base)}${secure ? "; Secure" : ""}`];
}

function cookiePath(base: string): string {
  return base === "" ? "/" : base;
}

/** Tells the cookies that came. */
export function cookies({ request: { fields } }: Call): Answered {
  return ok({
    cookies: Object.fromEntries([...cookiesOf(fields)].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  });
}

/** Sets the cookies that the query names. */
export function setCookies(call: Call): Answered {
  return setting(call, [...call.query]);
}

/** Sets the cookie that the path names. */
export function setOneCookie(call: Call): Answered {
  const [name = "", value = ""] = call.values;
  return setting(call, [[name, value]]);
}

/** Removes the cookies that the query names. */
export function deleteCookies({ query, base }: Call): Answered {
  const names = [...query.keys()];
  const removed = (name: string): FieldLine => [
    "Set-Cookie",
    `${name}=; Expires=${past}; Max-Age=0; Path=${cookiePath(base)}`,
  ];
  return faultOf(names) ?? toCookies(base, names.map(removed));
}

function setting({ request, base }: Call, pairs: readonly (readonly [string, string])[]): Answered {
  const secure = /^https\b/i.test(fieldValue(request.fields, "X-Forwarded-Proto") ?? "");
  return (
    faultOf(pairs.map(([name]) => name)) ??
    toCookies(
      base,
      pairs.map(([name, value]) => setCookie(base, name, value, secure)),
    )
  );
}

function faultOf(names: readonly string[]): Answered | undefined {
  if (names.length > cookiesLimit) return unusable(`At most ${cookiesLimit} cookies at once.`);
  const wrong = names.find((name) => !isToken(name) || name.length > nameLimit);
  return wrong === undefined ? undefined : unusable(`${excerpt(wrong)} cannot be the name of a cookie.`);
}

function toCookies(base: string, fields: readonly FieldLine[]): Answered {
  const octets = fields.reduce((sum, [, value]) => sum + value.length, 0);
  if (octets > fieldsLimit) return unusable(`The cookies have more than ${fieldsLimit} octets.`);
  return withoutContent(302, open, [["Location", `${base}/cookies`], ...fields]);
}

// cookie-value = *cookie-octet / ( DQUOTE *cookie-octet DQUOTE )
function cookieText(value: string): string {
  const [, inner] = /^"(.*)"$/.exec(value) ?? [];
  const encoded = (text: string) =>
    text.toWellFormed().replace(/[^\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]/gu, encodedOctets);
  return inner === undefined ? encoded(value) : `"${encoded(inner)}"`;
}

function encodedOctets(character: string): string {
  return Buffer.from(character).toString("hex").toUpperCase().replace(/../g, "%$&");
}
