import { expect, test } from "@playwright/test";
import { trimOws } from "#http/grammar";

test("trimOws() takes spaces and tabs off both ends and leaves every other white space", () => {
  expect(trimOws(" \t a \t b\t ")).toBe("a \t b");
  expect(trimOws("\n a \u00a0")).toBe("\n a \u00a0");
  expect(trimOws(" \t ")).toBe("");
  expect(trimOws("")).toBe("");
});
