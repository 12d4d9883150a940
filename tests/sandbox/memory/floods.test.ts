import { expect, test } from "@playwright/test";
import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { formatCredentials } from "#http/credentials";
import type { FieldLine } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { textToBase64 } from "#http/schemes/scram/base64";
import { clientFirstLimit } from "#http/schemes/scram/server";
import { createMemory } from "#sandbox/memory/memory";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import { digestCredentials } from "#tests/http/schemes/digest/digest-client";
import { field, json, outcome, request } from "#tests/sandbox/exchange";
import { boundsOf } from "./memory-forms";

const form: FieldLine = ["Content-Type", "application/x-www-form-urlencoded"];
const rightLogin = "user=Ali&password=forty+jars";

function policyOf(scheme: Policy["schemes"][number]): Policy {
  return {
    version: 1,
    realm: "vault",
    schemes: [scheme],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: "known", says: "Come in." }],
  };
}

/** A sandbox whose memory keeps fifty entries of each kind. */
function smallSandbox() {
  const clock = { now: 1_800_000_000 };
  let drawn = 0;
  const random = (octets: number) => {
    drawn += 1;
    return Uint8Array.from({ length: octets }, (_, index) => (drawn >> (8 * (index % 3))) % 256);
  };
  const memory = createMemory(() => clock.now, { bounds: boundsOf({ entries: 50 }) });
  const spaces = new Map([
    ["digest", policyOf({ scheme: "digest", algorithm: "SHA-256", qop: ["auth"] })],
    ["scram", policyOf({ scheme: "scram-sha-256" })],
  ]);
  const handlers = new Map([["/api/sandbox", sandboxHandler("/api/sandbox", spaces, resources)]]);
  const key = new Uint8Array(32).fill(7);
  const origin = createOrigin(handlers, () => ({ now: clock.now, random, key, memory }));
  const ask = (line: string, fields: readonly FieldLine[] = [], content = "") => {
    clock.now += 0.01;
    return origin(request(line, fields, content));
  };

  /** Answers the challenge of the Digest door. */
  async function signed(): Promise<FieldLine> {
    const [challenge] = parseChallenges(field(await ask("GET digest"), "WWW-Authenticate"));
    const nonce = paramValue(challenge?.params ?? [], "nonce") ?? "";
    const who = { username: "Aladdin", password: "open sesame", realm: "vault", nonce };
    const what = { algorithm: "SHA-256", qop: "auth", nc: "00000001", cnonce: "c2VzYW1l" };
    const credentials = digestCredentials({ ...who, ...what, method: "GET", uri: "/api/sandbox/digest" });
    return ["Authorization", formatCredentials(credentials)];
  }
  return { memory, ask, signed };
}

test("a flood of fresh keys at the limited resource makes no Digest request good twice and ends no session", async () => {
  const { ask, signed } = smallSandbox();
  const once = await signed();
  expect(outcome(await ask("GET digest", [once]))).toBe("200 permitted");
  const cookie = field(await ask("POST session/login", [form], rightLogin), "Set-Cookie").split(";")[0] ?? "";
  for (let index = 0; index < 200; index += 1) await ask("GET limited", [["X-API-Key", `key ${index}`]]);
  expect(outcome(await ask("GET digest", [once]))).toBe("401 nonce-unused");
  expect(outcome(await ask("GET session/page", [["Cookie", cookie]]))).toBe("200 session-live");
});

test("a flood of Digest requests makes none of them good twice, and a client that signs anew gets in", async () => {
  const { ask, signed } = smallSandbox();
  const once = await signed();
  expect(outcome(await ask("GET digest", [once]))).toBe("200 permitted");
  for (let index = 0; index < 200; index += 1) {
    expect(outcome(await ask("GET digest", [await signed()]))).toBe("200 permitted");
  }
  const again = await ask("GET digest", [once]);
  expect(outcome(again)).toBe("401 nonce-fresh");
  expect(field(again, "WWW-Authenticate")).toContain("stale=true");
  expect(outcome(await ask("GET digest", [await signed()]))).toBe("200 permitted");
});

test("names of 370,000 octets in SCRAM's first message are a 400 with a sentence, and nothing of them is kept", async () => {
  const { ask, memory } = smallSandbox();
  const data = textToBase64(`n,,n=${"a".repeat(370_000)},r=abc`);
  for (let index = 0; index < 20; index += 1) {
    const answered = await ask("GET scram", [["Authorization", `SCRAM-SHA-256 data="${data}"`]]);
    expect(outcome(answered)).toBe("400 credentials-readable");
    expect(json(answered)["detail"]).toBe(`In data a message of at most ${clientFirstLimit} octets is read.`);
  }
  expect(await memory.size("scram")).toEqual({ entries: 0, octets: 0 });
});

test("the largest first message that SCRAM reads is kept, and a conversation that was begun goes on", async () => {
  const { ask, memory } = smallSandbox();
  const name = "a".repeat(clientFirstLimit - "n,,n=,r=abc".length);
  const first = textToBase64(`n,,n=${name},r=abc`);
  const begun = await ask("GET scram", [["Authorization", `SCRAM-SHA-256 data="${first}"`]]);
  expect(outcome(begun)).toBe("401 conversation-finished");
  expect((await memory.size("scram")).entries).toBe(1);
});

test("where as many sessions are open as are kept, a login is a 503 that says when to come back, and nobody is logged out", async () => {
  const { ask } = smallSandbox();
  const cookie = field(await ask("POST session/login", [form], rightLogin), "Set-Cookie").split(";")[0] ?? "";
  for (let index = 0; index < 60; index += 1) await ask("POST session/login", [form], rightLogin);
  const refused = await ask("POST session/login", [form], rightLogin);
  expect([outcome(refused), field(refused, "Retry-After")]).toEqual(["503 session-room", "60"]);
  expect(field(refused, "Set-Cookie")).toBe("");
  expect(outcome(await ask("GET session/page", [["Cookie", cookie]]))).toBe("200 session-live");
});

test("a visitor who used up a limit stays refused, however many fresh keys come", async () => {
  const { ask } = smallSandbox();
  const mine: FieldLine = ["X-API-Key", "mine"];
  for (let time = 0; time < 6; time += 1) await ask("GET limited", [mine]);
  expect(outcome(await ask("GET limited", [mine]))).toBe("429 within-limit");
  for (let index = 0; index < 200; index += 1) await ask("GET limited", [["X-API-Key", `key ${index}`]]);
  expect(outcome(await ask("GET limited", [mine]))).toBe("429 within-limit");
});
