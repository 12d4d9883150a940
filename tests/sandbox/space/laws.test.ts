import { test } from "@playwright/test";
import fc from "fast-check";
import { parseChallenges } from "#http/challenge";
import { parseDecision } from "#http/decision/decision";
import { fieldValue, fieldValues, type RequestMessage } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { contentLimit } from "#sandbox/content-limit";
import { createOrigin } from "#sandbox/origin";
import { answer } from "#sandbox/space/answer";
import type { Answered } from "#sandbox/space/respond";
import { policy, request, segments } from "../../arbitraries";
import { moment, requestTo } from "../../fixtures/moment";
import { decidedBy, jsonOf } from "../../fixtures/sandbox";
import { expect, lackingFields } from "../../matchers";

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

law("the answer has a status that the sandbox knows, and never a 5xx", ({ response }) => {
  expect([200, 204, 400, 401, 403, 404, 405]).toContain(response.status);
});

law("the answer carries every field that its status requires", (answered) => {
  expect(lackingFields(answered)).toEqual([]);
});

law(
  "a 401 carries a challenge that can be read, each with a realm, but for the second round of SCRAM",
  ({ response }) => {
    if (response.status !== 401) return;
    const challenges = parseChallenges(fieldValues(response.fields, "WWW-Authenticate"));
    expect(challenges.length).toBeGreaterThan(0);
    for (const { params } of challenges) {
      expect(params.filter(([name]) => name === "realm" || name === "sid")).toHaveLength(1);
    }
  },
);

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

law("no challenge says stale, for no client here knows a password and sends an old nonce", ({ response }) => {
  expect(fieldValues(response.fields, "WWW-Authenticate").join(", ")).not.toMatch(/\bstale=/);
});

law("a script may read every field of the answer, by Fetch's own list or by ours", ({ response }) => {
  const free = ["cache-control", "content-language", "content-length", "content-type", "expires", "last-modified"];
  const exposed = fieldValue(response.fields, "Access-Control-Expose-Headers")?.toLowerCase().split(", ") ?? [];
  const hidden = response.fields
    .map(([name]) => name.toLowerCase())
    .filter((name) => ![...free, ...exposed].includes(name));
  expect(hidden.filter((name) => name !== "vary" && !name.startsWith("access-control-"))).toEqual([]);
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
      const origin = createOrigin(new Map([["", (each: RequestMessage) => answerTo(each, space)]]), () => moment);
      expect((await origin(sent(contentLimit + 1))).response.status).toBe(413);
      expect((await origin(sent(contentLimit))).response.status).not.toBe(413);
    }),
    { numRuns: 30 },
  );
});
