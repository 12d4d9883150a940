import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { peopleOf } from "#components/exchange/everyone/people-of.ts";
import {
  decodePolicyText,
  encodePolicyText,
  parsePolicy,
  policyIn,
  policyTextLimit,
  targetUnder,
} from "#components/exchange/everyone/policy-text.ts";
import { rulesInWords, spaceInWords } from "#components/exchange/everyone/rule-in-words.ts";
import { decodePolicy, encodePolicy, policyAddressLimit } from "#sandbox/policy-address";
import { anyPolicy } from "../../sandbox/any-policy";

const policy = {
  version: 1,
  realm: "cave",
  schemes: [{ scheme: "basic" }],
  accounts: [],
  tokens: [],
  rules: [],
} as const;

test("the page writes a policy exactly as the sandbox does", () => {
  fc.assert(fc.property(anyPolicy, (each) => expect(encodePolicyText(each)).toBe(encodePolicy(each))));
  expect(policyTextLimit).toBe(policyAddressLimit);
});

test("the page reads back every policy that it writes, as the sandbox reads it", () => {
  fc.assert(
    fc.property(anyPolicy, (each) => {
      const text = encodePolicyText(each);
      expect(decodePolicyText(text)).toEqual(decodePolicy(text));
    }),
  );
});

test("the page shows every policy that the sandbox takes, and throws for none", () => {
  fc.assert(
    fc.property(anyPolicy, (each) => {
      peopleOf(each, 0);
      expect([spaceInWords(each), ...rulesInWords(each)]).toHaveLength(each.rules.length + 1);
    }),
  );
});

test("whatever text stands in an address, it is a policy or a sentence", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json().map((json) => encodePolicyText(JSON.parse(json))),
    fc
      .tuple(fc.constantFrom(...Object.keys(policy)), fc.jsonValue())
      .map(([key, value]) => encodePolicyText({ ...policy, [key]: value })),
  );
  fc.assert(
    fc.property(text, (each) => {
      const found = decodePolicyText(each);
      if ("fault" in found) expect(found.fault).toMatch(/^The .*\.$/);
      else peopleOf(found.policy, 0);
    }),
    { numRuns: 500 },
  );
});

test("a policy that no page can show is told by the part that is wrong", () => {
  const found = parsePolicy(
    JSON.stringify({ ...policy, rules: [{ path: "/", methods: ["GET"], allow: "nobody", says: "" }] }),
  );
  expect(found).toEqual({ fault: expect.stringContaining("rules is missing, or not of the form") });
  expect(parsePolicy("{")).toEqual({ fault: expect.stringContaining("no JSON") });
  expect(parsePolicy("[]")).toEqual({ fault: expect.stringContaining("no object") });
});

test("a policy goes into the target before what was below the one it replaces", () => {
  const text = encodePolicyText(policy);
  const base = "/api/sandbox/the-staff-door";
  expect(targetUnder(policy, `${base}/gold?a`, base)).toBe(`/api/sandbox/~${text}/gold?a`);
  expect(targetUnder(policy, "/api/sandbox/~1.e30/gold?a", base)).toBe(`/api/sandbox/~${text}/gold?a`);
  expect(targetUnder(policy, "/elsewhere", base)).toBe(`/api/sandbox/~${text}`);
});

test("policyIn() finds the policy of a target, and what is below it", () => {
  expect(policyIn("/api/sandbox/~1.e30/a/b?c")).toEqual({ text: "1.e30", rest: "/a/b?c" });
  expect(policyIn("/api/sandbox/the-staff-door")).toBeUndefined();
});
