import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { noContent } from "#http/message";
import { guessedSeconds, storing } from "#sandbox/resources/kept/storing";

const credentials: readonly FieldLine[] = [["Authorization", "Basic QTpi"]];

for (const [status, control, asked, expected] of [
  [200, undefined, [], guessedSeconds],
  [404, undefined, [], guessedSeconds],
  [403, undefined, [], "a 403 is stored only with explicit freshness"],
  [401, undefined, [], "a 401 is stored only with explicit freshness"],
  [403, "max-age=30", [], 30],
  [403, "Public", [], guessedSeconds],
  [403, 'max-age="5"', [], 5],
  [403, "max-age=30, s-maxage=7", [], 7],
  [403, "max-age=0", [], "not fresh for a second"],
  [403, "max-age=soon", [], "a 403 is stored only with explicit freshness"],
  [403, "no-store, max-age=30", [], "no-store"],
  [403, "private, max-age=30", [], "private, and the cache is shared"],
  [403, "max-age=30", credentials, "the request had Authorization"],
  [403, "s-maxage=30", credentials, 30],
  [403, "must-revalidate, max-age=30", credentials, 30],
  [429, "max-age=30", [], "no cache stores a 429"],
  [511, "public, max-age=30", [], "no cache stores a 511"],
] as const) {
  const who = asked.length > 0 ? " to a request with Authorization" : "";
  test(`a ${status} with ${control ?? "no Cache-Control"}${who} is kept: ${expected}`, () => {
    const fields: readonly FieldLine[] = control === undefined ? [] : [["Cache-Control", control]];
    const found = storing(asked, { status, reason: "", fields, content: noContent });
    expect(found).toEqual(typeof expected === "number" ? { seconds: expected } : { because: expected });
  });
}
