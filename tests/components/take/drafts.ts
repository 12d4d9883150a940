import fc from "fast-check";
import type { Draft } from "#http/draft";
import { fieldValue, token } from "#tests/arbitraries";

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."'\"`$\\!%#&;|<>()[]{}*?~^= \t\n\r:@,-"),
      fc.constantFrom("$(id)", "`id`", "$HOME", "\\n", "%s", "'\\''", "é", "€", "🗝", "\0", "\u200b", "\u2028", "\r\n"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join("").toWellFormed());

/** Text that every shell and every language has a trap for. */
export const content = fc.oneof(fc.constant(""), nasty);

const pair = fc
  .tuple(fc.string({ unit: "grapheme", maxLength: 6 }), nasty)
  .map(([userId, password]) => `${userId.replaceAll(":", "")}:${password}`.replace(/[\0-\x1F\x7F]/g, ""))
  .map((text) => `Basic ${Buffer.from(text).toString("base64")}`);

/** Authorization of every kind: pairs that can be told apart, and what only looks like it. */
export const authorization = fc.oneof(
  pair,
  fc.constantFrom(
    "Basic Og==",
    "Basic OmE=",
    "Basic QTo=",
    "basic QTpi",
    "Basic  QTpi",
    "Basic QTpj=",
    "Basic QTp=",
    "Basic /w==",
    "Basic QTpj",
  ),
  fc.constantFrom("Bearer read-4f2a", "Bearer a b", 'Digest username="Ali", realm="x"', "DPoP eyJ.e.s", ""),
);

const quoted = fc
  .array(fc.constantFrom(..."'\"`$\\!%#&;|<>()[]{}*?~^= \t:@,-aé\xff\x80"), { maxLength: 12 })
  .map((parts) => parts.join("").replace(/^[\t ]+|[\t ]+$/g, ""));

// A prefix keeps clear of the few names that clients take for their own, such as Host and Expect.
const name = token.map((each) => `${each}-x`);
const line = fc.oneof(
  // White space to Unicode, and to some clients, but not to HTTP.
  { weight: 1, arbitrary: fc.constantFrom(["Odd-x", "\xa0a"] as const, ["Odd-y", "\x85"] as const) },
  { weight: 5, arbitrary: fc.tuple(name, fc.oneof(fieldValue, quoted)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("Authorization"), authorization) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom("Content-Type", "content-type"), fc.constantFrom("text/plain", "")),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant("Repeated"), fieldValue) },
);

/** Targets that no client has a reason to write otherwise. */
export const normalTarget = fc.stringMatching(/^\/[a-z0-9_~!$&'()*+,;=:@-]{0,12}(\?[a-z0-9_~!$&()*+,;=:@/?-]{1,8})?$/);

/** Any target that a request line can hold. */
export const anyTarget = fc.oneof(
  normalTarget,
  fc.stringMatching(/^[\x21-\x7e]{1,16}$/),
  fc.constantFrom("*", "/a/../b/./c", "//x/y", "/[1-3]{a,b}"),
);

/** Any target that can stand behind the name of a site: the others only curl can send. */
export const siteTarget = anyTarget.map((target) => (target.startsWith("/") ? target : `/${target}`));

/** A draft that can be sent; methods that a client gives a meaning of their own come apart. */
export function sendableDraft(target: fc.Arbitrary<string>, method: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  return fc.record({ method, target, fields: fc.array(line, { maxLength: 5 }), content });
}

/** Methods as they are registered, and any token. */
export const anyMethod = fc.oneof(
  fc.constantFrom("GET", "POST", "PUT", "DELETE", "get", "-X"),
  token.map((each) => `${each}x`),
);
