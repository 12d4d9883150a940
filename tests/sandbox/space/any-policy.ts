import fc from "fast-check";
import { type Allow, isAllow, kinds } from "#http/policy/kinds/index";
import type { Policy } from "#http/policy/policy";

// Any text at all, lone halves of surrogate pairs included: a name is whatever somebody writes.
const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 4 }),
        fc.constantFrom("\uD800", "\uDFFF", "\0", "\n", '"', "ſ"),
      ),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join("").slice(0, maxLength));
const name = text(64).filter((each) => each.length > 0);
const token = fc.stringMatching(/^[A-Za-z0-9\-._~+/]{1,20}={0,2}$/);
const scope = fc.stringMatching(/^[\x21\x23-\x5B\x5D-\x7E]{1,12}$/);
const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE");
const path = fc.constantFrom("/", "/*", "/{owner}", "/{owner}/*", "/a/b", "//", "/__proto__");

const members = { name, scope, seconds: fc.nat() };
// Of every kind that there is, so that the laws over any policy hold a new one too.
const allow: fc.Arbitrary<Allow> = fc
  .oneof(
    ...kinds.map(({ word, members: of }) =>
      of.length === 0
        ? fc.constant<unknown>(word)
        : fc.record(Object.fromEntries(of.map((each) => [each.name, members[each.of]])), {
            requiredKeys: of.filter(({ optional }) => !optional).map((each) => each.name),
          }),
    ),
  )
  .filter(isAllow);

/** Any policy that the schema accepts: with the schemes basic and bearer, few accounts, and texts of every kind. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  version: fc.constant(1),
  realm: fc.stringMatching(/^[\x20-\x7E]{0,20}$/),
  schemes: fc.array(fc.constantFrom({ scheme: "basic" }, { scheme: "basic", charset: "UTF-8" }, { scheme: "bearer" }), {
    minLength: 1,
    maxLength: 3,
  }),
  accounts: fc.array(
    fc.record({ name, password: text(32), roles: fc.array(name, { maxLength: 2 }) }, { requiredKeys: ["name"] }),
    { maxLength: 3 },
  ),
  tokens: fc.array(
    fc.record(
      { token, to: name, scopes: fc.array(scope, { maxLength: 2 }), expires: fc.nat() },
      { requiredKeys: ["token", "to", "scopes"] },
    ),
    { maxLength: 3 },
  ),
  rules: fc.array(
    fc.record(
      {
        path,
        methods: fc.array(method, { minLength: 1, maxLength: 4 }),
        allow,
        concealed: fc.boolean(),
        says: text(64),
      },
      { requiredKeys: ["path", "methods", "allow", "says"] },
    ),
    { minLength: 1, maxLength: 4 },
  ),
});
