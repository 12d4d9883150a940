import { expect, test } from "@playwright/test";
import { loadGuardedExercise, loadSpaces } from "#content/exercises";
import { paramValue } from "#http/auth-param";
import { type Challenge, parseChallenges } from "#http/challenge";
import { formatCredentials } from "#http/credentials";
import { messageOf } from "#http/draft";
import { type FieldLine, fieldValue, fieldValues, type RequestMessage } from "#http/message";
import type { Policy } from "#http/policy/policy";
import { createMemory } from "#sandbox/memory/memory";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { policySchema } from "#sandbox/space/policy-schema";
import { digestCredentials, type Signing } from "#tests/http/schemes/digest/digest-client";

const ids = ["the-signed-door", "the-old-signed-door", "the-sealed-letter", "the-short-nonce", "the-choice"];
const rounds = ["the-two-rounds"];

async function start(policies?: ReadonlyMap<string, Policy>) {
  const clock = { now: 1_800_000_000 };
  const memory = createMemory(() => clock.now);
  const spaces = policies ?? (await loadSpaces()).spaces;
  const handlers = new Map([["/api/sandbox", sandboxHandler("/api/sandbox", spaces)]]);
  const random = (octets: number) => crypto.getRandomValues(new Uint8Array(octets));
  const key = random(32);
  return { clock, origin: createOrigin(handlers, () => ({ now: clock.now, random, key, memory })) };
}

type Running = Awaited<ReturnType<typeof start>>;

function requestOf(id: string, { method = "GET", fields = [], content = "" }: Partial<typeof empty> = {}) {
  return messageOf({ method, target: `/api/sandbox/${id}`, fields, content });
}

const none: readonly FieldLine[] = [];
const empty = { method: "GET", fields: none, content: "" };

async function challengesOf({ origin }: Running, request: RequestMessage): Promise<readonly Challenge[]> {
  const { response } = await origin(request);
  expect(response.status).toBe(401);
  return parseChallenges(fieldValues(response.fields, "WWW-Authenticate").join(", "));
}

async function signed(at: Running, request: RequestMessage, algorithm: string, other: Partial<Signing> = {}) {
  const challenges = await challengesOf(at, request);
  const params = challenges.find(({ params }) => paramValue(params, "algorithm") === algorithm)?.params ?? [];
  const qop = paramValue(params, "qop")?.split(", ")[0];
  const signing: Signing = {
    algorithm,
    ...(qop ? { qop, nc: "00000001", cnonce: "c2VzYW1l" } : {}),
    username: "Aladdin",
    password: "open sesame",
    realm: paramValue(params, "realm") ?? "",
    nonce: paramValue(params, "nonce") ?? "",
    method: request.method,
    uri: request.target,
    content: request.content,
    ...other,
  };
  const credentials = formatCredentials(digestCredentials(signing));
  return { ...request, fields: [["Authorization", credentials] as const] };
}

for (const id of [...ids, ...rounds]) {
  test(`${id} keeps its policy's form and is solved by its solution`, async () => {
    const { policy, start: draft, goal } = await loadGuardedExercise(id);
    const [step] = goal;
    expect(policySchema.parse(policy)).toEqual(policy);
    const { origin } = await start();
    const { response, decision } = await origin(messageOf(step?.solution ?? draft));
    expect([response.status, decision.at(-1)?.question]).toEqual([step?.status, step?.decidedBy]);
    const before = await origin(messageOf(draft));
    expect(before.response.status).toBe(401);
    expect(before.decision.at(-1)?.question).toBe("credentials-present");
    expect(fieldValues(before.response.fields, "WWW-Authenticate").join(", ")).not.toMatch(/stale|error/);
  });
}

for (const id of ids) {
  test(`whoever signs the request opens ${id}, and is acknowledged`, async () => {
    const at = await start();
    const { policy, start: draft } = await loadGuardedExercise(id);
    const [offer] = policy.schemes;
    const algorithm = offer && "algorithm" in offer ? (offer.algorithm ?? "") : "";
    const { response } = await at.origin(await signed(at, messageOf({ ...draft, fields: [] }), algorithm));
    expect(response.status).toBe(200);
    expect(fieldValue(response.fields, "Authentication-Info")).toMatch(/rspauth="[0-9a-f]{32,64}", cnonce=/);
  });
}

test("the choice offers Digest, Digest, Basic and Bearer in this order, each Digest with a nonce of its own", async () => {
  const at = await start();
  const challenges = await challengesOf(at, requestOf("the-choice"));
  expect(challenges.map(({ scheme, params }) => [scheme, paramValue(params, "algorithm")])).toEqual([
    ["Digest", "SHA-256"],
    ["Digest", "MD5"],
    ["Basic", undefined],
    ["Bearer", undefined],
  ]);
  for (const algorithm of ["SHA-256", "MD5"]) {
    const { response } = await at.origin(await signed(at, requestOf("the-choice"), algorithm));
    expect(response.status).toBe(200);
  }
  const bearer = requestOf("the-choice", { fields: [["Authorization", "Bearer lamp-51d3"]] });
  expect((await at.origin(bearer)).response.status).toBe(200);
});

test("after five seconds the short nonce is stale in every Digest challenge, and the new one is good", async () => {
  const at = await start();
  const request = await signed(at, requestOf("the-short-nonce"), "SHA-256");
  at.clock.now += 6;
  const [challenge] = await challengesOf(at, request);
  expect(paramValue(challenge?.params ?? [], "stale")).toBe("true");
  const again = await signed(at, requestOf("the-short-nonce"), "SHA-256");
  expect((await at.origin(again)).response.status).toBe(200);
});

test("a 400 for another uri carries a challenge", async () => {
  const at = await start();
  const { origin } = at;
  const request = await signed(at, requestOf("the-old-signed-door"), "MD5", { uri: "/elsewhere" });
  const { response } = await origin(request);
  expect(response.status).toBe(400);
  expect(fieldValue(response.fields, "WWW-Authenticate")).toMatch(/^Digest realm="old signed door"/);
});

test("a field that is no credentials at all is a 400 with a Digest challenge", async () => {
  const { origin } = await start();
  for (const value of ["Digest", "Digest abc==", 'Digest username="Aladdin', "Digest , ,"]) {
    const { response } = await origin(requestOf("the-signed-door", { fields: [["Authorization", value]] }));
    expect(response.status, value).toBe(400);
    expect(fieldValue(response.fields, "WWW-Authenticate")).toMatch(/^Digest /);
  }
});

test("a letter that was changed on the way breaks its seal", async () => {
  const at = await start();
  const letter = requestOf("the-sealed-letter", { method: "POST", content: "Meet me at the cave." });
  const request = await signed(at, letter, "SHA-256");
  const changed = { ...request, content: new TextEncoder().encode("Meet me at the well.") };
  const { response, decision } = await at.origin(changed);
  expect(response.status).toBe(401);
  expect(decision.at(-1)?.question).toBe("credentials-valid");
});

test("somebody known who may not enter gets a 403, and the server's proof with it, unless the place is hidden", async () => {
  const policy: Policy = {
    version: 1,
    realm: "staff",
    schemes: [{ scheme: "digest", algorithm: "SHA-256", qop: ["auth"] }],
    accounts: [{ name: "Aladdin", password: "open sesame" }],
    tokens: [],
    rules: [{ path: "/", methods: ["GET"], allow: { role: "staff" }, says: "Come in." }],
  };
  const hidden = { ...policy, rules: policy.rules.map((rule) => ({ ...rule, concealed: true })) };
  const at = await start(
    new Map([
      ["staff", policy],
      ["hidden", hidden],
    ]),
  );
  const { response } = await at.origin(await signed(at, requestOf("staff"), "SHA-256"));
  expect(response.status).toBe(403);
  expect(fieldValue(response.fields, "Authentication-Info")).toMatch(/rspauth=/);
  const { fields } = await signed(at, requestOf("staff"), "SHA-256", { uri: "/api/sandbox/hidden" });
  const concealed = await at.origin(requestOf("hidden", { fields }));
  expect(concealed.decision.find(({ question }) => question === "permitted")?.yes).toBe(false);
  expect(concealed.response.status).toBe(404);
  expect(fieldValue(concealed.response.fields, "Authentication-Info")).toBeUndefined();
});

test("of 200 clients at once, each with its own nonce, all are let in; of 200 with one request, one is", async () => {
  const at = await start();
  const requests = await Promise.all(
    Array.from({ length: 200 }, () => signed(at, requestOf("the-old-signed-door"), "MD5")),
  );
  const statuses = await Promise.all(requests.map(async (each) => (await at.origin(each)).response.status));
  expect(statuses).toEqual(Array(200).fill(200));
  const one = await signed(at, requestOf("the-old-signed-door"), "MD5");
  const again = await Promise.all(Array.from({ length: 200 }, async () => (await at.origin(one)).response.status));
  expect(again.filter((status) => status === 200)).toHaveLength(1);
  expect(again.filter((status) => status === 401)).toHaveLength(199);
});

test("the first round of SCRAM is a 401 whose challenge has sid and data, beside nothing that says error", async () => {
  const { origin } = await start();
  const { goal, start: draft } = await loadGuardedExercise("the-two-rounds");
  const { response } = await origin(messageOf(goal[0]?.solution ?? draft));
  expect(fieldValue(response.fields, "WWW-Authenticate")).toMatch(/^SCRAM-SHA-256 sid="[0-9a-f]{32}", data="[^"]+"$/);
});

test("a count of 00000000 is a 400 in the sandbox, though the password is right", async () => {
  const at = await start();
  const asked = requestOf("the-signed-door");
  const { response, decision } = await at.origin(await signed(at, asked, "SHA-256", { nc: "00000000" }));
  expect([response.status, decision.at(-1)?.question]).toEqual([400, "credentials-readable"]);
});
