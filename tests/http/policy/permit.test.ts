import { expect, test } from "@playwright/test";
import { permit } from "#http/policy/permit";
import type { Allow, Rule, WrittenPolicy } from "#http/policy/policy";

const accounts = [
  { name: "Morgiana", password: "oil", roles: ["staff"] },
  { name: "Ali", password: "jars", roles: ["member"] },
  { name: "Cassim", password: "gold" },
];
const policy: WrittenPolicy = { version: 1, realm: "r", schemes: [], accounts, tokens: [], rules: [] };

/** Whether somebody may, by a rule on a path; scopes are undefined where the credentials carry none. */
function may(allow: Allow, name: string, scopes?: readonly string[], segments: readonly string[] = []): boolean {
  const rule: Rule = { path: "/{owner}", methods: ["GET"], allow, says: "Come in." };
  return permit(scopes === undefined ? { name } : { name, scopes }, rule, segments, policy).yes;
}

test("a role lets in whoever has it, and nobody by the role of another", () => {
  expect(["Morgiana", "Ali", "Cassim", "Nobody"].map((name) => may({ role: "staff" }, name))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(may({ role: "member" }, "Ali")).toBe(true);
});

test("a scope lets in the token that carries it among others, and no token that carries another", () => {
  const allow = { scope: "books:write" };
  expect(may(allow, "Ali", ["books:read", "books:write"])).toBe(true);
  expect(may(allow, "Ali", ["books:read"])).toBe(false);
  expect(may(allow, "Ali", [])).toBe(false);
  expect(may(allow, "Ali")).toBe(false);
});

test("what belongs to somebody opens to the one whose name stands in the path", () => {
  expect(may("owner", "Ali", undefined, ["Ali"])).toBe(true);
  expect(may("owner", "Morgiana", undefined, ["Ali"])).toBe(false);
});

test("whoever is known may where no more is asked", () => {
  expect(may("known", "Cassim")).toBe(true);
});

test("a token without any scope lacks the scope, and a password carries none at all", () => {
  const because = (scopes?: readonly string[]) => {
    const rule: Rule = { path: "/", methods: ["GET"], allow: { scope: "books:read" }, says: "Read." };
    return permit(scopes === undefined ? { name: "Ali" } : { name: "Ali", scopes }, rule, [], policy).because;
  };
  expect([because([]), because()]).toEqual(["scope-missing", "scopes-not-carried"]);
});
