import { type FieldLine, fieldValues } from "./message";

/** What Set-Cookie says beside name and value; `maxAge` is in seconds, and 0 or less removes the cookie. RFC 10025 §4.1. */
export type CookieAttributes = {
  readonly path: string;
  readonly maxAge: number;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite: "Strict" | "Lax" | "None";
};

// cookie-octet = %x21 / %x23-2B / %x2D-3A / %x3C-5B / %x5D-7E
const cookieOctets = /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/;

/** The cookies of a request as `name=value`, in order, whatever stands between the semicolons. RFC 10025 §4.2. */
export function cookiePairs(fields: readonly FieldLine[]): readonly string[] {
  return fieldValues(fields, "Cookie").flatMap((line) => line.split(";").map((pair) => pair.trim()));
}

/** The value of a cookie in a request, the first where the name comes twice; undefined if it did not come. RFC 10025 §4.2. */
export function cookieValue(fields: readonly FieldLine[], name: string): string | undefined {
  return cookiePairs(fields)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Writes Set-Cookie. Throws a RangeError for a value with a character that no cookie may hold. RFC 10025 §4.1. */
export function formatSetCookie(name: string, value: string, attributes: CookieAttributes): FieldLine {
  if (!cookieOctets.test(value))
    throw new RangeError('Cannot write the cookie: expected visible ASCII without " , ; \\');
  const { path, maxAge, httpOnly, secure, sameSite } = attributes;
  const flags = [...(httpOnly ? ["HttpOnly"] : []), ...(secure ? ["Secure"] : []), `SameSite=${sameSite}`];
  return ["Set-Cookie", [`${name}=${value}`, ...flags, `Path=${path}`, `Max-Age=${maxAge}`].join("; ")];
}
