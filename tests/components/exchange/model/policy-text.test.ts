import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { peopleOf } from "#components/exchange/model/people-of.ts";
import { decodePolicyText, parsePolicy } from "#components/exchange/model/policy-text.ts";
import { encodePolicy } from "#http/policy/address";
import { rulesInWords, spaceInWords } from "#http/policy/in-words";
import { policySchema } from "#sandbox/space/policy-schema";
import { policy as serverPolicy } from "../../../arbitraries";
import { anyPolicy } from "../../../sandbox/space/any-policy";

const policy = {
  version: 1,
  realm: "cave",
  schemes: [{ scheme: "basic" }],
  accounts: [],
  tokens: [],
  rules: [],
} as const;

test("the page shows every policy that the server takes, and throws for none", () => {
  fc.assert(
    fc.property(fc.oneof(anyPolicy, serverPolicy), (each) => {
      const taken = policySchema.parse(JSON.parse(JSON.stringify(each)));
      expect(decodePolicyText(encodePolicy(each))).toEqual({ policy: taken });
      peopleOf(each, 0);
      expect([spaceInWords(each), ...rulesInWords(each)]).toHaveLength(each.rules.length + 1);
    }),
  );
});

test("whatever text stands in an address, it is a policy or a sentence", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json().map((json) => encodePolicy(JSON.parse(json))),
    fc
      .tuple(fc.constantFrom(...Object.keys(policy)), fc.jsonValue())
      .map(([key, value]) => encodePolicy({ ...policy, [key]: value })),
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
