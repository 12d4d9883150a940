import { expect, test } from "@playwright/test";
import { paramValue } from "#http/auth-param";
import { digestResponse } from "#http/schemes/digest/algorithm";
import { nonceTime } from "#http/schemes/digest/server/nonce";
import { decided, digestCredentials, door, spaceOf } from "./digest-client";

test("an old nonce with the right password is stale, and with a wrong one is a wrong password", async () => {
  const at = door({ nonceLife: 5 });
  const signing = at.signing();
  at.clock.now += 6;
  expect(decided(await at.check(digestCredentials(signing)))).toBe("401 nonce-fresh stale=true");
  const wrong = digestCredentials({ ...signing, password: "open barley" });
  expect(decided(await at.check(wrong))).toBe("401 credentials-valid");
  expect(decided(await at.check(digestCredentials(at.signing())))).toBe("accepted");
});

test("a nonce is good to its last second", async () => {
  const at = door({ nonceLife: 5 });
  const signing = at.signing();
  at.clock.now += 5;
  expect(decided(await at.check(digestCredentials(signing)))).toBe("accepted");
});

test("a nonce that is one second old is said to be so in the singular", async () => {
  const at = door({ nonceLife: 5 });
  const signing = at.signing();
  at.clock.now += 1;
  const { answers } = await at.check(digestCredentials(signing));
  expect(answers.find(({ question }) => question === "nonce-fresh")?.detail).toBe("Yes, it is 1 second old.");
});

test("a nonce from elsewhere, from another realm or with one character changed is not ours, and not stale", async () => {
  const at = door();
  const elsewhere = door({}, spaceOf("other"));
  const own = at.signing().nonce;
  const forged = (own.startsWith("B") ? "C" : "B") + own.slice(1);
  for (const nonce of ["dcd98b7102dd2f0e8b11d0f600bfb0c093", elsewhere.signing().nonce, forged, "", "=".repeat(44)])
    expect(decided(await at.check(digestCredentials({ ...at.signing(), nonce }))), nonce).toBe("401 nonce-fresh");
});

test("a server knows its own nonce by its key alone, and when it was made", () => {
  const at = door();
  const { nonce } = at.signing();
  expect(nonceTime(nonce, "vault", at.moment())).toBe(at.clock.now);
  expect(nonceTime(nonce, "vault", { ...at.moment(), key: new Uint8Array(32) })).toBeUndefined();
});

test("a count that was reached before is a replay, and no word of stale", async () => {
  const at = door();
  const signing = at.signing();
  const count = async (nc: string) => decided(await at.check(digestCredentials({ ...signing, nc })));
  expect(await count("00000001")).toBe("accepted");
  expect(await count("00000001")).toBe("401 nonce-unused");
  expect(await count("0000000A")).toBe("accepted");
  expect(await count("0000000a")).toBe("401 nonce-unused");
  expect(await count("00000009")).toBe("401 nonce-unused");
  expect(await count("ffffffff")).toBe("accepted");
});

test("a wrong password uses up no count", async () => {
  const at = door();
  const signing = at.signing();
  await at.check(digestCredentials({ ...signing, password: "open barley" }));
  expect(decided(await at.check(digestCredentials(signing)))).toBe("accepted");
});

test("a replay is caught to the last second of a nonce", async () => {
  const at = door({ nonceLife: 5 });
  const signing = at.signing();
  expect(decided(await at.check(digestCredentials(signing)))).toBe("accepted");
  at.clock.now += 5;
  expect(decided(await at.check(digestCredentials(signing)))).toBe("401 nonce-unused");
});

test("a nonce that is good for two requests is stale at the third", async () => {
  const at = door({ nonceUses: 2 });
  const signing = at.signing();
  const count = async (nc: string) => decided(await at.check(digestCredentials({ ...signing, nc })));
  expect(await count("00000001")).toBe("accepted");
  expect(await count("00000002")).toBe("accepted");
  expect(await count("00000003")).toBe("401 nonce-fresh stale=true");
});

test("of 200 requests at once with one count exactly one is accepted", async () => {
  const at = door();
  const credentials = digestCredentials(at.signing());
  const verdicts = await Promise.all(Array.from({ length: 200 }, () => at.check(credentials)));
  expect(verdicts.filter(({ outcome }) => outcome === "accepted")).toHaveLength(1);
});

test("the server proves itself over the content it sends, and over none in answer to HEAD", async () => {
  const at = door({ qop: ["auth-int"], nextnonce: true });
  const content = new TextEncoder().encode("The vault is open.");
  for (const [method, sent] of [
    ["GET", content],
    ["HEAD", new Uint8Array(0)],
  ] as const) {
    const signing = { ...at.signing(), method };
    const verdict = await at.check(digestCredentials(signing), { method });
    if (verdict.outcome !== "accepted") throw new Error(decided(verdict));
    const [[field, value] = [], ...others] = verdict.acknowledge?.(content) ?? [];
    expect(others).toEqual([["Cache-Control", "no-transform"]]);
    const { response } = digestResponse({ ...signing, algorithm: "SHA-256", method: "", content: sent });
    expect(field).toBe("Authentication-Info");
    const [, next = ""] = /^nextnonce="([^"]+)", /.exec(value ?? "") ?? [];
    expect(value).toBe(`nextnonce="${next}", qop=auth-int, rspauth="${response}", cnonce="c2VzYW1l", nc=00000001`);
    expect(decided(await at.check(digestCredentials({ ...at.signing(), nonce: next })))).toBe("accepted");
  }
});

test("the nonce of a challenge is never the one it refuses", async () => {
  const at = door();
  expect(paramValue(at.challenge(), "nonce")).not.toBe(at.signing().nonce);
});

test("a nonce of a clock that is set back since is stale, and does not outlive all others", async () => {
  const at = door();
  const credentials = digestCredentials(at.signing());
  at.clock.now -= 3600;
  expect(decided(await at.check(credentials))).toBe("401 nonce-fresh stale=true");
  expect(decided(await at.check(digestCredentials(at.signing())))).toBe("accepted");
});
