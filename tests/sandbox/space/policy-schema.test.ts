import { expect, test } from "@playwright/test";
import { policySchema } from "#sandbox/space/policy-schema";

const rule = { path: "/", methods: ["GET"], allow: "known", says: "" };
const good = { version: 1, realm: "vault", schemes: [{ scheme: "basic" }], accounts: [], tokens: [], rules: [rule] };

function takes(changes: object): boolean {
  return policySchema.safeParse({ ...good, ...changes }).success;
}

test("a policy of one scheme and one rule is taken as it is", () => {
  expect(policySchema.parse(good)).toEqual(good);
});

for (const [what, changes] of [
  ["a version that is not known", { version: 2 }],
  ["a field that no policy has", { tenant: "a" }],
  ["a realm with a line feed", { realm: "a\nb" }],
  ["a realm beyond ASCII", { realm: "gr\u00fcn" }],
  ["no scheme", { schemes: [] }],
  ["a scheme that the sandbox does not speak", { schemes: [{ scheme: "kerberos" }] }],
  ["a charset other than UTF-8", { schemes: [{ scheme: "basic", charset: "ISO-8859-1" }] }],
  ["an account without a name", { accounts: [{ name: "" }] }],
  ["a token that is no token68", { tokens: [{ token: "a b", to: "Ali", scopes: [] }] }],
  ["a scope with a quote", { tokens: [{ token: "a", to: "Ali", scopes: ['a"'] }] }],
  ["no rule", { rules: [] }],
  ["a path without a slash", { rules: [{ ...rule, path: "a" }] }],
  ["a rule without a method", { rules: [{ ...rule, methods: [] }] }],
  ["a rule for HEAD, which is answered as GET", { rules: [{ ...rule, methods: ["HEAD"] }] }],
  ["a rule for OPTIONS, which asks about whatever there is", { rules: [{ ...rule, methods: ["OPTIONS"] }] }],
  ["a rule for TRACE", { rules: [{ ...rule, methods: ["TRACE"] }] }],
  ["a rule for nobody", { rules: [{ ...rule, allow: "nobody" }] }],
  ["33 rules", { rules: Array(33).fill(rule) }],
] as const) {
  test(`a policy with ${what} is refused`, () => {
    expect(takes(changes)).toBe(false);
  });
}
