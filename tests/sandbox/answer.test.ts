import { test } from "@playwright/test";
import fc from "fast-check";
import { parseChallenges } from "#http/challenge";
import { parseDecision } from "#http/decision";
import { type FieldLine, fieldValue, fieldValues, type RequestMessage } from "#http/message";
import { answer, contentLimit } from "#sandbox/answer";
import { type Policy, policySchema } from "#sandbox/policy";
import type { Answered } from "#sandbox/respond";
import { authorization, policy, request, segments } from "../arbitraries";
import { moment, requestTo } from "../fixtures/moment";
import { decidedBy, jsonOf } from "../fixtures/sandbox";
import { expect, lackingFields } from "../matchers";

const resources = ["/api/sandbox/listed"];
const runs = { numRuns: 300 };

function answerTo(sent: RequestMessage, space: Policy, below: readonly string[] = []) {
  return answer(sent, { policy: space, segments: below, resources }, moment);
}

function law(name: string, promise: (answered: Answered, sent: RequestMessage) => void) {
  test(`for any policy and any request, ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(policy, request, segments, async (space, sent, below) => {
        promise(await answerTo(sent, space, below), sent);
      }),
      runs,
    );
  });
}

law("the answer is one of ten statuses, and none of them a 5xx", ({ response }) => {
  expect([200, 204, 400, 401, 403, 404, 405, 413]).toContain(response.status);
});

law("the answer carries every field that its status requires", (answered) => {
  expect(lackingFields(answered)).toEqual([]);
});

law("a 401 carries a challenge that can be read, each with a realm", ({ response }) => {
  if (response.status !== 401) return;
  const challenges = parseChallenges(fieldValues(response.fields, "WWW-Authenticate"));
  expect(challenges.length).toBeGreaterThan(0);
  for (const { params } of challenges) expect(params.filter(([name]) => name === "realm")).toHaveLength(1);
});

law("no challenge repeats a parameter", ({ response }) => {
  for (const { params } of parseChallenges(fieldValues(response.fields, "WWW-Authenticate"))) {
    expect(new Set(params.map(([name]) => name)).size).toBe(params.length);
  }
});

law("Sandbox-Decision says what was decided, in one line", ({ response, decision }) => {
  const lines = fieldValues(response.fields, "Sandbox-Decision");
  expect(lines.map(parseDecision)).toEqual([decision]);
  expect(decision.length).toBeGreaterThan(0);
});

law("no cache keeps the answer or takes it for somebody else's", ({ response }) => {
  expect(fieldValues(response.fields, "Cache-Control")).toEqual(["no-store"]);
  expect(fieldValues(response.fields, "Vary")).toEqual(["Authorization"]);
});

law("a script on any page may read the answer and its fields", ({ response }) => {
  expect(fieldValue(response.fields, "Access-Control-Allow-Origin")).toBe("*");
  const exposed = fieldValue(response.fields, "Access-Control-Expose-Headers")?.split(", ");
  expect(exposed).toEqual(expect.arrayContaining(["Sandbox-Decision", "WWW-Authenticate", "Allow"]));
});

law("every question but the last was answered with yes, unless the answer is a 404 that tells nothing", (answered) => {
  if (decidedBy(answered) === "resource-disclosed") return;
  expect(answered.decision.slice(0, -1).every(({ yes }) => yes)).toBe(true);
  expect(answered.decision.at(-1)?.yes).toBe(answered.response.status < 300);
});

law("an error is problem+json that says its own status and the question that decided", (answered) => {
  if (answered.response.status < 400) return;
  expect(fieldValue(answered.response.fields, "Content-Type")).toBe("application/problem+json");
  expect(jsonOf(answered)).toMatchObject({ status: answered.response.status, decidedBy: decidedBy(answered) });
});

law("no 401 to a request without credentials complains with an error", ({ response }, { fields }) => {
  if (response.status !== 401 || (fieldValue(fields, "Authorization") ?? "").trim() !== "") return;
  for (const { params } of parseChallenges(fieldValues(response.fields, "WWW-Authenticate"))) {
    expect(params.filter(([name]) => name.startsWith("error"))).toEqual([]);
  }
});

law("a 204 has no content, and every other answer has some", ({ response }) => {
  expect(response.content.length === 0).toBe(response.status === 204);
});

test("for any policy, HEAD gets the status and the fields of GET", async () => {
  await fc.assert(
    fc.asyncProperty(policy, request, segments, async (space, sent, below) => {
      const [got, head] = await Promise.all(
        ["GET", "HEAD"].map((method) => answerTo({ ...sent, method }, space, below)),
      );
      const written = (answered: Answered | undefined) => {
        // The one thing that may differ: the sentence of a 405 names the method it refuses.
        const fields = answered?.response.fields.filter(
          ([name]) => name !== "Sandbox-Decision" || decidedBy(answered) !== "method-allowed",
        );
        return { status: answered?.response.status, fields };
      };
      expect(written(head)).toEqual(written(got));
    }),
    runs,
  );
});

test("for any policy, a method that Allow names in a 405 gets no 405 itself", async () => {
  await fc.assert(
    fc.asyncProperty(policy, request, segments, async (space, sent, below) => {
      const { response } = await answerTo(sent, space, below);
      if (response.status !== 405) return;
      for (const method of fieldValue(response.fields, "Allow")?.split(", ") ?? []) {
        expect((await answerTo({ ...sent, method }, space, below)).response.status, method).not.toBe(405);
      }
    }),
    runs,
  );
});

test("for any policy, a method that no rule names gets no 200", async () => {
  await fc.assert(
    fc.asyncProperty(policy, request, segments, async (space, sent, below) => {
      const { response } = await answerTo({ ...sent, method: "BREW" }, space, below);
      expect(response.status).not.toBe(200);
    }),
    runs,
  );
});

test("for any policy, content over 64 KiB gets 413 and content of 64 KiB does not", async () => {
  await fc.assert(
    fc.asyncProperty(policy, async (space) => {
      const sent = (octets: number) => ({ ...requestTo("/", [], "POST"), content: new Uint8Array(octets) });
      expect((await answerTo(sent(contentLimit + 1), space)).response.status).toBe(413);
      expect((await answerTo(sent(contentLimit), space)).response.status).not.toBe(413);
    }),
    { numRuns: 30 },
  );
});

const asked: readonly FieldLine[] = [
  ["Origin", "https://elsewhere.example"],
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "authorization,x-made-up"],
];

test("for any policy, a preflight is answered without asking who asks", async () => {
  await fc.assert(
    fc.asyncProperty(policy, authorization, segments, async (space, value, below) => {
      const preflight = requestTo("/", [...asked, ["Authorization", value]], "OPTIONS");
      const { response, decision } = await answerTo(preflight, space, below);
      expect(response.status).toBe(204);
      expect(decision).toEqual([{ question: "preflight", yes: true }]);
    }),
    runs,
  );
});

test("a preflight allows Authorization by name, and the fields that were asked for", async () => {
  const space = policySchema.parse(aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" }));
  const { response } = await answerTo(requestTo("/", asked, "OPTIONS"), space);
  expect(fieldValue(response.fields, "Access-Control-Allow-Headers")).toBe("authorization, content-type, x-made-up");
  expect(fieldValue(response.fields, "Access-Control-Allow-Methods")).toContain("GET");
});

test("a preflight allows no field whose name is no token", async () => {
  const space = policySchema.parse(aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" }));
  const odd: readonly FieldLine[] = [
    ["Origin", "a"],
    ["Access-Control-Request-Method", "GET"],
    ["Access-Control-Request-Headers", "a b, ,\u00fc, ok"],
  ];
  const { response } = await answerTo(requestTo("/", odd, "OPTIONS"), space);
  expect(fieldValue(response.fields, "Access-Control-Allow-Headers")).toBe("authorization, content-type, ok");
});

test("an OPTIONS that no browser sent as a preflight is asked who asks", async () => {
  const space = policySchema.parse(aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" }));
  expect(await answerTo(requestTo("/", [], "OPTIONS"), space)).toChallenge("Basic", { realm: "r" });
});

test("an OPTIONS of somebody who may gets 204 with the methods there are", async () => {
  const space = policySchema.parse(aloneWith({ path: "/", methods: ["GET", "PUT"], allow: "everybody", says: "" }));
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

function seen({ response: { status, reason, fields, content } }: Answered) {
  return {
    status,
    reason,
    fields: fields.filter(([name]) => name !== "Sandbox-Decision"),
    text: new TextDecoder().decode(content),
  };
}

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

test("a policy that offers two schemes puts both challenges into one line", async () => {
  const space: Policy = {
    ...aloneWith({ path: "/", methods: ["GET"], allow: "known", says: "" }),
    schemes: [{ scheme: "basic" }, { scheme: "bearer" }],
  };
  const { response } = await answerTo(requestTo("/"), space);
  expect(fieldValues(response.fields, "WWW-Authenticate")).toEqual(['Basic realm="r", Bearer realm="r"']);
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
