import { expect, test } from "@playwright/test";
import { asideOn, silenceOf } from "#components/exchange/answer/asides.ts";
import type { Way } from "#components/exchange/model/exchanged.ts";
import { ask } from "#tests/fixtures/sandbox";

const basic = (pair: string) => [["Authorization", `Basic ${btoa(pair)}`]] as const;

for (const [who, path, fields] of [
  ["a wrong password", "open-the-vault", basic("Aladdin:sesame")],
  ["a name that nobody has", "open-the-vault", basic("Nobody:sesame")],
  ["a wrong password at a hidden room", "the-hidden-room", basic("Ali:sesame")],
] as const) {
  test(`${who} is where the page says that real servers do not tell of names`, async () => {
    expect(asideOn((await ask(path, fields)).decision)).toMatch(/that a name is known/);
  });
}

for (const [who, path, fields] of [
  ["an expired token", "the-scoped-api", [["Authorization", "Bearer old-77aa"]]],
  ["a request without credentials", "open-the-vault", []],
  ["somebody who may not", "the-staff-door", basic("Ali:forty jars")],
  ["somebody who may", "open-the-vault", basic("Aladdin:open sesame")],
] as const) {
  test(`${who} tells of no name that would be half of a secret, and the page does not say so`, async () => {
    const aside = asideOn((await ask(path, fields)).decision);
    expect(aside).toMatch(/for learners/);
    expect(aside).not.toMatch(/name is known/);
  });
}

test("of a hidden room the page says that the reason itself would give it away", async () => {
  expect(asideOn((await ask("the-hidden-room", basic("Ali:forty jars"))).decision)).toMatch(/that there is something/);
});

function silence(target: string, status: number, way: Way = "browser") {
  const draft = { method: "GET", target, fields: [], content: "" };
  return silenceOf({ draft, way, answer: { status, reason: "", fields: [], content: "" } });
}

test("a 431 or 400 at the sandbox without a decision came from the parser in front of it", () => {
  for (const status of [400, 431, 501]) {
    expect(silence("/api/sandbox/open-the-vault", status)).toMatch(/^The parser in front of the sandbox refused this/);
    expect(silence("/api/sandbox?a", status)).toMatch(/Sent as raw HTTP/);
  }
  expect(silence("/api/sandbox/open-the-vault", 400, "wire")).not.toMatch(/Sent as raw HTTP/);
});

test("an address that is none of the sandbox's is called so, whatever its status", () => {
  for (const target of ["/learn", "/api/sandboxes", "/?/api/sandbox/"]) {
    expect(silence(target, 400)).toMatch(/^This address is none of the sandbox’s/);
  }
});

test("a redirect that the browser hides is not blamed on the address", () => {
  expect(silence("/api/sandbox/moved", 0)).toMatch(/^The browser hides/);
});
