import { expect, test } from "@playwright/test";
import { type Exchange, type Goal, isReached, type Sent, stepsTaken } from "#http/goal/goal";
import type { FieldLine } from "#http/message";
import { encodeBase64url, encodeUtf8 } from "#http/octets";

const base = "/api/sandbox/x";

function exchange(status: number, fields: readonly FieldLine[] = [], method = "GET", target = base): Exchange {
  const draft = { method, target, fields, content: "" };
  return { draft, status, decision: [{ question: "permitted", yes: status === 200 }] };
}

function goal(status: number, sent: Sent): Goal {
  return [{ status, decidedBy: "permitted", sent, solution: exchange(status).draft }];
}

function part(members: object): string {
  return encodeBase64url(encodeUtf8(JSON.stringify(members)));
}

function proof(htm: string, htu: string, jti = "1"): FieldLine {
  return ["DPoP", `${part({ alg: "ES256" })}.${part({ htm, htu, jti })}.c2ln`];
}

const replayed = goal(401, { proof: "replayed" });
const own = proof("GET", `https://knock.example${base}`);

test("a proof that was accepted before is replayed, and one that was refused before is not", () => {
  expect(isReached(replayed, base, [exchange(200, [own]), exchange(401, [own])])).toBe(true);
  expect(isReached(replayed, base, [exchange(401, [own]), exchange(401, [own])])).toBe(false);
  expect(isReached(replayed, base, [exchange(401, [own]), exchange(200, [own])])).toBe(false);
});

test("a proof for another method or another address is replayed, and one that is missing or no JWT is not", () => {
  expect(isReached(replayed, base, [exchange(401, [proof("POST", `https://knock.example${base}`)])])).toBe(true);
  expect(isReached(replayed, base, [exchange(401, [proof("GET", "https://knock.example/other")])])).toBe(true);
  expect(isReached(replayed, base, [exchange(401)])).toBe(false);
  expect(isReached(replayed, base, [exchange(401, [["DPoP", "abc"]])])).toBe(false);
});

test("a query of the address says nothing of whom a proof is for", () => {
  const asked = exchange(401, [own], "GET", `${base}?a=1`);
  expect(isReached(replayed, base, [asked])).toBe(false);
});

test("an unsigned token names alg none in any case, and has an empty signature", () => {
  const token = (alg: string, signature: string): readonly FieldLine[] => [
    ["Authorization", `Bearer ${part({ alg })}.${part({ sub: "x" })}.${signature}`],
  ];
  const unsigned = goal(401, { token: "unsigned" });
  expect(isReached(unsigned, base, [exchange(401, token("none", ""))])).toBe(true);
  expect(isReached(unsigned, base, [exchange(401, token("NONE", ""))])).toBe(true);
  expect(isReached(unsigned, base, [exchange(401, token("none", "c2ln"))])).toBe(false);
  expect(isReached(unsigned, base, [exchange(401, token("ES256", ""))])).toBe(false);
});

test("whose credentials they were is read in Basic and in Digest, and of others nothing is said", () => {
  const ali = goal(200, { as: "Ali" });
  const by = (value: string) => isReached(ali, base, [exchange(200, [["Authorization", value]])]);
  expect(by(`Basic ${btoa("Ali:jars")}`)).toBe(true);
  expect(by('Digest username="Ali"')).toBe(true);
  expect(by(`Basic ${btoa("Aladdin:jars")}`)).toBe(false);
  expect(by("Bearer Ali")).toBe(false);
});

test("a goal without steps is never reached, and steps are counted in their order alone", () => {
  expect(isReached([], base, [exchange(200)])).toBe(false);
  const both = [...goal(403, {}), ...goal(200, {})];
  expect(stepsTaken(both, base, [exchange(200)])).toBe(0);
  expect(stepsTaken(both, base, [exchange(403), exchange(401)])).toBe(1);
  expect(stepsTaken(both, base, [exchange(200), exchange(403), exchange(401), exchange(200)])).toBe(2);
});

test("what was asked elsewhere takes no step, and what was asked below does", () => {
  const welcomed = goal(200, {});
  expect(isReached(welcomed, base, [exchange(200, [], "GET", `${base}y`)])).toBe(false);
  expect(isReached(welcomed, base, [exchange(200, [], "GET", `${base}/y?z`)])).toBe(true);
});
