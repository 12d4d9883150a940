import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Policy } from "#http/policy/policy";
import { answer } from "#sandbox/space/answer";
import { moment, requestTo } from "../../fixtures/moment";
import { jsonOf } from "../../fixtures/sandbox";

const schemes: readonly Policy["schemes"][] = [
  [{ scheme: "basic" }],
  [{ scheme: "bearer" }],
  [{ scheme: "digest" }],
  [{ scheme: "basic" }, { scheme: "bearer" }],
];

function answerTo(authorization: string, offered: Policy["schemes"]) {
  const space: Policy = {
    version: 1,
    realm: "r",
    schemes: offered,
    accounts: [{ name: "Ali", password: "a" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "" }],
  };
  const request = requestTo("/", [["Authorization", authorization]]);
  return answer(request, { policy: space, segments: [], resources: [] }, moment);
}

const token = fc.oneof(
  fc.stringMatching(/^[a-z]{8,40}$/),
  fc.stringMatching(/^[A-Za-z0-9_-]{20,60}$/),
  fc.stringMatching(/^glpat-[A-Za-z0-9]{20}$/),
  fc.stringMatching(/^eyJ[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{10,40}$/),
  fc.stringMatching(/^[a-z]{8}:[a-z]{8}$/),
);
const around = fc.constantFrom(
  (secret: string) => secret,
  (secret: string) => `"${secret}"`,
  (secret: string) => `key=${secret}`,
  (secret: string) => `token=${secret}`,
  (secret: string) => `Bearer: ${secret}`,
  (secret: string) => `Bearer Bearer ${secret}`,
  (secret: string) => `${secret},`,
);

test("no answer repeats a token that came without a scheme, in whatever quotes and behind whatever name", async () => {
  await fc.assert(
    fc.asyncProperty(token, around, fc.constantFrom(...schemes), async (secret, write, offered) => {
      const { response } = await answerTo(write(secret), offered);
      const text = JSON.stringify(response.fields) + Buffer.from(response.content).toString();
      expect([400, 401]).toContain(response.status);
      expect(text).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

test("a learner who sends a token without a scheme is told that the scheme is missing", async () => {
  const told = async (value: string) => JSON.stringify(jsonOf(await answerTo(value, [{ scheme: "bearer" }])));
  expect(await told("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln")).toContain("without a scheme before it");
  expect(await told("glpat-AAAAAAAAAAAAAAAAAAAA")).toContain("without a scheme before it");
  expect(await told("undefined")).toContain("a variable was empty");
  expect(await told("Bearer Bearer abc")).toContain("The scheme Bearer is written twice.");
});
