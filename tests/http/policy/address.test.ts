import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decodePolicy, encodePolicy, policyIn, targetUnder } from "#http/policy/address";

test("decodePolicy() reads back whatever JSON encodePolicy() writes, and the text needs no encoding in a path", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = encodePolicy(value);
      expect(text).toMatch(/^1\.[A-Za-z0-9\-_]+$/);
      expect(decodePolicy(text)).toEqual({ value: JSON.parse(JSON.stringify(value)) });
    }),
  );
});

for (const [fault, text] of [
  ["version", ""],
  ["version", "2.e30"],
  ["base64url", "1.e30="],
  ["base64url", "1.e3000"],
  ["base64url", "1._w"],
  ["json", "1.ew"],
  ["depth", encodePolicy(JSON.parse(`${"[".repeat(65)}${"]".repeat(65)}`))],
] as const) {
  test(`decodePolicy() says that the ${fault} of ${text.slice(0, 12)} is wrong`, () => {
    expect(decodePolicy(text)).toEqual({ fault });
  });
}

test("a policy goes into the target before what was below the one it replaces", () => {
  const policy = { realm: "cave" };
  const text = encodePolicy(policy);
  const base = "/api/sandbox/the-staff-door";
  expect(targetUnder(policy, `${base}/gold?a`, base)).toBe(`/api/sandbox/~${text}/gold?a`);
  expect(targetUnder(policy, "/api/sandbox/~1.e30/gold?a", base)).toBe(`/api/sandbox/~${text}/gold?a`);
  expect(targetUnder(policy, "/elsewhere", base)).toBe(`/api/sandbox/~${text}`);
});

test("policyIn() finds the policy of a target, and what is below it", () => {
  expect(policyIn("/api/sandbox/~1.e30/a/b?c")).toEqual({ text: "1.e30", rest: "/a/b?c" });
  expect(policyIn("/api/sandbox/the-staff-door")).toBeUndefined();
});
