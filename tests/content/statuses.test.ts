import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { articleFiles, headingIdsIn } from "../../scripts/heading-ids.mjs";

const articles = [...articleFiles()].flatMap(([address, file]) => {
  const [, code] = /^\/status\/(\d{3})$/.exec(address) ?? [];
  return code === undefined ? [] : [{ code, text: readFileSync(file, "utf8") }];
});

test("thirty codes and more have an article", () => {
  expect(articles.length).toBeGreaterThan(32);
});

for (const { code, text } of articles) {
  test(`the article on ${code} has the sections that its first screen leads to, for each of three roles`, () => {
    expect(headingIdsIn(text)).toEqual(
      expect.arrayContaining(["what-now", "as-a-visitor", "as-a-client", "as-the-author"]),
    );
    for (const role of ["visitor", "caller", "server"]) expect(text).toMatch(new RegExp(`\\b${role}: "[^"]+\\."`));
  });

  test(`the summary of ${code} begins with its number, so that it can stand alone`, () => {
    expect(text).toMatch(new RegExp(`summary:\\s+"${code} [^:]+: `));
  });
}
