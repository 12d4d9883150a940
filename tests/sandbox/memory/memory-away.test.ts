import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { type Memory, MemoryAway } from "#http/schemes/memory";
import { textToBase64 } from "#http/schemes/scram/base64";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import { field, json, outcome, request } from "#tests/sandbox/exchange";
import { steadyMoment } from "#tests/sandbox/moments";

const away = () => Promise.reject(new MemoryAway());
const unreachable: Memory = { advance: away, put: away, read: away, take: away, count: away };

const policy: Policy = {
  version: 1,
  realm: "vault",
  schemes: [{ scheme: "basic" }, { scheme: "scram-sha-256" }],
  accounts: [{ name: "Aladdin", password: "open sesame" }],
  tokens: [],
  rules: [{ path: "/", methods: ["GET"], allow: "known", says: "Come in." }],
};

function origin() {
  const handlers = new Map([["/api/sandbox", sandboxHandler("/api/sandbox", new Map([["vault", policy]]), resources)]]);
  return createOrigin(handlers, () => ({ ...steadyMoment().at(), memory: unreachable }));
}

const form: FieldLine = ["Content-Type", "application/x-www-form-urlencoded"];
const scram: FieldLine = ["Authorization", `SCRAM-SHA-256 data="${textToBase64("n,,n=Aladdin,r=abc")}"`];
const basic: FieldLine = ["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="];

test("what needs the memory is a 503 that says when to come back while it cannot be reached", async () => {
  const asked = [
    request("GET vault", [scram]),
    request("GET limited"),
    request("POST session/login", [form], "user=Ali&password=forty+jars"),
  ];
  for (const each of asked) {
    const answered = await origin()(each);
    expect([outcome(answered), field(answered, "Retry-After")]).toEqual(["503 memory-reachable", "5"]);
    expect(field(answered, "Content-Type")).toBe("application/problem+json");
    expect(json(answered)).toMatchObject({ status: 503, decidedBy: "memory-reachable" });
  }
});

test("what needs no memory goes on while it cannot be reached", async () => {
  expect(outcome(await origin()(request("GET vault", [basic])))).toBe("200 permitted");
  expect(outcome(await origin()(request("GET vault")))).toBe("401 credentials-present");
  expect(outcome(await origin()(request("GET session/login")))).toBe("200 open-to-all");
  expect(outcome(await origin()(request("GET nowhere")))).toBe("404 resource-disclosed");
});

test("a fault that is none of the memory's is not taken for it", async () => {
  const broken = new Map([["/api", () => Promise.reject(new TypeError("broken"))]]);
  await expect(createOrigin(broken, () => steadyMoment().at())(request("GET x"))).rejects.toThrow("broken");
});
