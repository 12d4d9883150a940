import { expect, test } from "@playwright/test";
import { asideOn } from "#components/exchange/asides.ts";
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
