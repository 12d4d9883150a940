import { expect, test } from "@playwright/test";
import { changesFor, solutionFor } from "#components/exchange/hints/changes.ts";
import { withField } from "#components/exchange/model/editing.ts";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { peopleOf } from "#components/exchange/model/people-of.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import { loadGuardedExercise, loadSpaces } from "#content/exercises";
import { type Draft, messageOf } from "#http/draft";
import { targetUnder } from "#http/policy/address";
import { createOrigin, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import { moment } from "../../../fixtures/moment";

const around = { now: moment.now, cnonce: "c2VzYW1l", history: [] };

let asked = 0;
// Every request finds other chance, so that no nonce is made twice.
const chance = () => ({ ...moment, random: (octets: number) => new Uint8Array(octets).fill(asked++ % 256) });

async function send(draft: Draft): Promise<Exchanged> {
  const spaces = (await loadSpaces()).spaces;
  const origin = createOrigin(new Map([["/api/sandbox", sandboxHandler("/api/sandbox", spaces, resources)]]), chance);
  const { response, decision } = await origin(messageOf(draft));
  const content = new TextDecoder().decode(response.content);
  return { draft, way: "browser", decision, answer: { ...response, content } };
}

async function resourceOf(id: string): Promise<Resource> {
  const exercise = await loadGuardedExercise(id);
  return { ...exercise, people: peopleOf(exercise.policy, moment.now) };
}

async function changesAt(id: string, change: Partial<Draft> = {}) {
  const resource = await resourceOf(id);
  const exchanged = await send({ ...resource.start, ...change });
  return { exchanged, changes: changesFor(exchanged, resource, around) };
}

const own = (target: string, change: Partial<Draft> = {}): Draft => ({
  method: "GET",
  target,
  fields: [],
  content: "",
  ...change,
});

async function changesOf(draft: Draft, history: readonly Exchanged[] = []) {
  return changesFor(await send(draft), await resourceOf("open-the-vault"), { ...around, history });
}

test("whoever is refused as Ali is told of Morgiana, by her role, and that gets in", async () => {
  const { changes } = await changesAt("the-staff-door");
  expect(changes.map(({ label }) => label)).toEqual(["Use Morgiana’s, who is staff"]);
  expect((await send(changes[0]?.draft ?? own("/"))).answer.status).toBe(200);
});

test("whoever sent nothing is told first of those who get in", async () => {
  const { changes } = await changesAt("the-staff-door", { fields: [] });
  expect(changes.map(({ label }) => label)).toEqual(["Add Morgiana’s, who is staff", "Add Ali’s (member)"]);
});

test("a token that lacks a scope is told the scope and the token that carries it, and none that expired", async () => {
  const { changes } = await changesAt("the-scoped-api");
  expect(changes.map(({ label }) => label)).toEqual(["Ask with scope books:write: Scheherazade’s write-9c1d"]);
});

test("where a stronger login is wanted, no token that tells of none is offered", async () => {
  const { policy, ...resource } = await resourceOf("the-scoped-api");
  if (!policy) throw new Error("Expected an exercise with a policy");
  const rules = policy.rules.map((each) => ({ ...each, allow: { scope: "books:write", acr: "mfa" } }));
  const stepped = { ...resource, policy: { ...policy, rules } };
  const target = targetUnder(stepped.policy, resource.start.target, resource.start.target);
  const exchanged = await send(own(target, { fields: [["Authorization", "Bearer write-9c1d"]] }));
  expect(exchanged.decision.at(-1)?.question).toBe("login-strong-enough");
  expect(changesFor(exchanged, stepped, around)).toEqual([]);
});

test("a token that lacks a scope is no reason to ask as somebody else", async () => {
  const { changes } = await changesAt("the-scoped-api");
  expect(changes.map(({ nudge }) => nudge)).toEqual(["The same person may have more luck with other credentials."]);
});

test("the solution of the nasty realm is signed with the challenge that has come, and opens it", async () => {
  const resource = await resourceOf("the-nasty-realm");
  const solution = await solutionFor(await send(resource.start), resource, around);
  expect((await send(solution ?? own("/"))).answer.status).toBe(200);
});

test("a hidden room names only those who would see it", async () => {
  const { changes } = await changesAt("the-hidden-room");
  expect(changes.map(({ label }) => label)).toEqual(["Add Morgiana’s, who is staff"]);
});

for (const id of ["the-signed-door", "the-sealed-letter", "the-old-signed-door", "the-short-nonce"]) {
  test(`at ${id} the challenge is answered in one press, and a refused answer is made anew from the new challenge`, async () => {
    const { changes } = await changesAt(id);
    expect(changes.map(({ label }) => label)).toEqual(["Answer the challenge as Aladdin"]);
    expect((await send(changes[0]?.draft ?? own("/"))).answer.status).toBe(200);
    const again = await changesAt(id, (await resourceOf(id)).goal[0]?.solution ?? {});
    expect(again.changes.map(({ label }) => label)).toEqual(["Answer the new challenge as Aladdin"]);
    expect((await send(again.changes[0]?.draft ?? own("/"))).answer.status).toBe(200);
  });
}

test("a resource that takes signed tokens sends to where they are given out, with the scope", async () => {
  const { changes } = await changesAt("the-jwt-library");
  expect(changes.map(({ label, draft }) => [label, draft.method, draft.target, draft.content])).toEqual([
    ["Ask for scope books:read", "POST", "/api/sandbox/token", "grant_type=client_credentials&scope=books%3Aread"],
  ]);
});

test("a wrong method is told of those that Allow names, first what gets in and last what only looks", async () => {
  const { changes } = await changesAt("the-scoped-api", {
    fields: [["Authorization", "Bearer write-9c1d"]],
    method: "OPTIONS",
  });
  expect(changes).toEqual([]);
  const unknown = await changesAt("the-scoped-api", {
    fields: [["Authorization", "Bearer write-9c1d"]],
    method: "BREW",
  });
  const words = "Use GET, Use POST, Use PUT, Use PATCH, Use DELETE, Use HEAD, Use OPTIONS";
  expect(unknown.changes.map(({ label }) => label).join(", ")).toBe(words);
  const refused = await changesAt("the-staff-door", { method: "DELETE" });
  expect(refused.changes.map(({ label }) => label)).toEqual(["Use GET", "Use HEAD", "Use OPTIONS"]);
});

test("a type that is not there is told of those that are, and each of them gets the 200", async () => {
  const changes = await changesOf(own("/api/sandbox/negotiation", { fields: [["Accept", "image/png"]] }));
  expect(changes.map(({ label }) => label)).toEqual(["Accept application/json", "Accept text/plain;charset=utf-8"]);
  for (const { draft } of changes) expect((await send(draft)).answer.status).toBe(200);
});

test("content in a type that is not taken is told of the types that are", async () => {
  const changes = await changesOf(own("/api/sandbox/precondition", { method: "PUT", content: "x" }));
  expect(changes.map(({ label }) => label)).toEqual(["Send it as text/plain"]);
});

test("a change without a version is told to look first, and then of the ETag that was seen", async () => {
  const put = own("/api/sandbox/precondition", {
    method: "PUT",
    content: "x",
    fields: [["Content-Type", "text/plain"]],
  });
  const [look] = await changesOf(put);
  expect(look?.label).toBe("GET it, and read its ETag");
  const [write] = await changesOf(put, [await send(look?.draft ?? put)]);
  expect(write?.label).toBe('Add If-Match: "v3"');
  expect((await send(write?.draft ?? put)).answer.status).toBe(200);
});

test("a version that has gone by is told of the one there is", async () => {
  const put = own("/api/sandbox/precondition", {
    method: "PUT",
    content: "x",
    fields: [
      ["Content-Type", "text/plain"],
      ["If-Match", '"v2"'],
    ],
  });
  const [write] = await changesOf(put);
  expect((await send(write?.draft ?? put)).answer.status).toBe(200);
});

test("a server that is busy is asked again after the seconds it names, or at the time it names", async () => {
  const busy = await send(own("/api/sandbox/busy"));
  const resource = await resourceOf("open-the-vault");
  expect(changesFor(busy, resource, around)).toMatchObject([{ label: "Send it again", wait: 120 }]);
  const at = (value: string, date: string): Exchanged => ({
    ...busy,
    answer: {
      ...busy.answer,
      fields: [
        ["Retry-After", value],
        ["Date", date],
      ],
    },
  });
  const dated = at("Tue, 14 Nov 2023 22:14:00 GMT", "Tue, 14 Nov 2023 22:13:50 GMT");
  expect(changesFor(dated, resource, around)).toMatchObject([{ wait: 10 }]);
  expect(changesFor(at("soon", ""), resource, around)).toEqual([]);
});

test("a range beyond the end, a copy that is good and an address that moved have a change each", async () => {
  const ranged = own("/api/sandbox/precondition", { fields: [["Range", "bytes=900-"]] });
  expect((await send((await changesOf(ranged))[0]?.draft ?? ranged)).answer.status).toBe(206);
  const copied = own("/api/sandbox/precondition", { fields: [["If-None-Match", '"v3"']] });
  expect((await send((await changesOf(copied))[0]?.draft ?? copied)).answer.status).toBe(200);
});

test("what was answered with yes needs no change", async () => {
  const { goal } = await resourceOf("open-the-vault");
  const opened = {
    ...(goal[0]?.solution ?? own("/")),
    fields: [["Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="]] as const,
  };
  expect((await changesAt("open-the-vault", opened)).changes).toEqual([]);
});

test("somebody who asks below the resource is told of the resource itself", async () => {
  const { changes } = await changesAt("open-the-vault", { target: "/api/sandbox/open-the-vault/cellar" });
  expect(changes[0]?.label).toBe("Ask for /api/sandbox/open-the-vault");
  expect(withField(changes[0]?.draft ?? own("/"), "A", "b").target).toBe("/api/sandbox/open-the-vault");
});
