import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import type { Origin } from "#sandbox/origin";
import { checkedFor } from "#sandbox/resources/on-the-way/the-bot-check";
import { field, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";
import { steadyMoment } from "#tests/sandbox/moments";

async function passed(origin: Origin): Promise<FieldLine> {
  const answered = await origin(request("POST the-bot-check/check"));
  return ["Cookie", field(answered, "Set-Cookie").split(";")[0] ?? ""];
}

test("a visitor whose browser was not checked gets a 403 in HTML, from the gate, that no cache keeps", async () => {
  const answered = await sandboxOrigin()(request("GET the-bot-check"));
  expect(outcome(answered)).toBe("403 browser-checked");
  const told = ["Content-Type", "Server", "Cache-Control", "WWW-Authenticate"].map((name) => field(answered, name));
  expect(told).toEqual(["text/html;charset=utf-8", "gate", "no-store", ""]);
  expect(new TextDecoder().decode(answered.response.content)).toContain("Your browser is being checked");
});

for (const value of ["Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Bearer write-9c1d", "Basic ", "tea"]) {
  test(`Authorization: ${value} changes nothing of the 403`, async () => {
    const origin = sandboxOrigin();
    const bare = await origin(request("GET the-bot-check"));
    expect(await origin(request("GET the-bot-check", [["Authorization", value]]))).toEqual(bare);
  });
}

test("the cookie of the check opens the page behind it, until its time is over", async () => {
  const moment = steadyMoment();
  const origin = sandboxOrigin(moment);
  const cookie = await passed(origin);
  moment.pass(checkedFor - 1);
  expect(outcome(await origin(request("GET the-bot-check", [cookie])))).toBe("200 open-to-all");
  moment.pass(1);
  expect(outcome(await origin(request("GET the-bot-check", [cookie])))).toBe("403 browser-checked");
});

test("the cookie is short-lived, for this address alone, and no script reads it", async () => {
  const answered = await sandboxOrigin()(request("POST the-bot-check/check"));
  expect(field(answered, "Set-Cookie")).toMatch(
    /^passed=\d+\.[0-9a-f]{64}; HttpOnly; SameSite=Lax; Path=\/api\/sandbox\/the-bot-check; Max-Age=120$/,
  );
});

for (const [what, spoilt] of [
  ["with its end moved", (value: string) => value.replace(/=(\d+)/, (_, until) => `=${Number(until) + 1000}`)],
  ["with another signature", (value: string) => value.replace(/.{64}$/, "0".repeat(64))],
  ["that is empty", () => "passed="],
  ["of another form", () => "passed=true"],
] as const) {
  test(`a cookie ${what} opens nothing`, async () => {
    const origin = sandboxOrigin();
    const [name, value] = await passed(origin);
    const answered = await origin(request("GET the-bot-check", [[name, spoilt(value)]]));
    expect(outcome(answered)).toBe("403 browser-checked");
    expect(answered.decision.at(-1)?.detail).toBe("The cookie was not made here.");
  });
}
