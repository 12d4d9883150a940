import { test } from "@playwright/test";
import fc from "fast-check";
import { parseDecision } from "#http/decision/decision";
import { type FieldLine, fieldValue, fieldValues, type RequestMessage } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { answer } from "#sandbox/space/answer";
import { policy, request } from "../../arbitraries";
import { moment, requestTo } from "../../fixtures/moment";
import { decidedBy, jsonOf, seen } from "../../fixtures/sandbox";
import { expect } from "../../matchers";

const runs = { numRuns: 300 };

function answerTo(sent: RequestMessage, space: Policy, below: readonly string[] = []) {
  return answer(sent, { policy: space, segments: below, resources: ["/api/sandbox/listed"] }, moment);
}

test("an OPTIONS that no browser sent as a preflight is asked who asks", async () => {
  const space = aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" });
  expect(await answerTo(requestTo("/", [], "OPTIONS"), space)).toChallenge("Basic", { realm: "r" });
});

test("an OPTIONS of somebody who may gets 204 with the methods there are", async () => {
  const space = aloneWith({ path: "/", methods: ["GET", "PUT"], allow: "everybody", says: "" });
  const { response } = await answerTo(requestTo("/", [], "OPTIONS"), space);
  expect([response.status, fieldValue(response.fields, "Allow")]).toEqual([204, "GET, HEAD, PUT, OPTIONS"]);
});

test("for any policy, whoever is refused behind a concealed rule gets the answer of a place that does not exist", async () => {
  await fc.assert(
    fc.asyncProperty(policy, request, async (space, sent) => {
      const first = {
        ...space.rules[0],
        path: "/",
        allow: { role: "nobody" } as const,
        concealed: true,
        says: "",
        methods: space.rules[0]?.methods ?? [],
      };
      const hidden = await answerTo(sent, { ...space, rules: [first] });
      const nowhere = await answerTo(sent, { ...space, rules: [{ ...first, path: "/elsewhere" }] });
      expect(seen(hidden)).toEqual(seen(nowhere));
    }),
    runs,
  );
});

function aloneWith(rule: Policy["rules"][number]): Policy {
  return {
    version: 1,
    realm: "r",
    schemes: [{ scheme: "basic" }],
    accounts: [
      { name: "Ali", password: "a" },
      { name: "Kassim", password: "k" },
    ],
    tokens: [],
    rules: [rule],
  };
}

test("a room that only its owner may enter opens for the one named in the path, and refuses another", async () => {
  const space = aloneWith({ path: "/{owner}/room", methods: ["GET"], allow: "owner", says: "Yours." });
  const ali: readonly FieldLine[] = [["Authorization", `Basic ${btoa("Ali:a")}`]];
  expect((await answerTo(requestTo("/", ali), space, ["Ali", "room"])).response.status).toBe(200);
  expect((await answerTo(requestTo("/", ali), space, ["Kassim", "room"])).response.status).toBe(403);
});

test("a rule that ends in a star guards everything below its path, and the path itself", async () => {
  const space = aloneWith({ path: "/a/*", methods: ["GET"], allow: "known", says: "" });
  const statuses = await Promise.all(
    [[], ["a"], ["a", "b"], ["a", "b", "c"], ["b"]].map(
      async (below) => (await answerTo(requestTo("/"), space, below)).response.status,
    ),
  );
  expect(statuses).toEqual([404, 401, 401, 401, 404]);
});

test("a resource open to all asks nobody who they are", async () => {
  const space = aloneWith({ path: "/", methods: ["GET"], allow: "everybody", says: "Welcome." });
  const answered = await answerTo(requestTo("/", [["Authorization", "nonsense"]]), space);
  expect([answered.response.status, decidedBy(answered)]).toEqual([200, "open-to-all"]);
  expect(jsonOf(answered)).toEqual({ message: "Welcome." });
});

test("a policy that offers two schemes writes each challenge on a line of its own", async () => {
  const space: Policy = {
    ...aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" }),
    schemes: [{ scheme: "basic" }, { scheme: "bearer" }],
  };
  const { response } = await answerTo(requestTo("/"), space);
  expect(fieldValues(response.fields, "WWW-Authenticate")).toEqual(['Basic realm="r"', 'Bearer realm="r"']);
});

test("an error of Bearer stands in Bearer's challenge alone", async () => {
  const space: Policy = {
    ...aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" }),
    schemes: [{ scheme: "basic" }, { scheme: "bearer" }],
  };
  const answered = await answerTo(requestTo("/", [["Authorization", "Bearer forged"]]), space);
  expect(answered).toChallenge("Basic", { realm: "r" });
  expect(answered).toChallenge("Bearer", {
    realm: "r",
    error: "invalid_token",
    error_description: "This token was not issued here.",
  });
});

test("an Authorization that begins or ends in the octet 0xA0 is not read as if it were a space", async () => {
  const space = aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" });
  for (const value of [`Basic ${btoa("Ali:a")}\u00a0`, `\u00a0Basic ${btoa("Ali:a")}`]) {
    expect((await answerTo(requestTo("/", [["Authorization", value]]), space)).response.status).toBe(401);
  }
});

test("two Authorization lines are no credentials, whichever of them is right", async () => {
  const space = aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" });
  const twice: readonly FieldLine[] = [
    ["Authorization", `Basic ${btoa("Ali:a")}`],
    ["authorization", "Basic QTpi"],
  ];
  const answered = await answerTo(requestTo("/", twice), space);
  expect([answered.response.status, decidedBy(answered)]).toEqual([401, "credentials-readable"]);
});

test("an owner whose name holds a control character does not make the decision unreadable", async () => {
  const space = aloneWith({ path: "/{owner}", methods: ["GET"], allow: "owner", says: "" });
  const ali: readonly FieldLine[] = [["Authorization", `Basic ${btoa("Ali:a")}`]];
  const { response, decision } = await answerTo(requestTo("/", ali), space, ["a\nb"]);
  expect(parseDecision(fieldValue(response.fields, "Sandbox-Decision") ?? "")).toEqual(decision);
});
