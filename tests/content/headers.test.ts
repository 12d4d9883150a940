import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { triesIn } from "#content/article-text";
import { fieldName } from "#http/registry/field-names";
import { articleFiles, headingIdsIn } from "../../scripts/heading-ids.mjs";

const order = ["means", "looks", "who", "mistakes", "live", "related"];
const pages = [...articleFiles()]
  .filter(([address]) => address.startsWith("/headers/"))
  .map(([address, file]) => ({ address, text: readFileSync(file, "utf8") }));

function told(text: string, key: string): string {
  return new RegExp(`^  ${key}:\\s*(["'])(.*)\\1,$`, "m").exec(text)?.[2] ?? "";
}

test("twenty header fields and more have a page", () => {
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

for (const { address, text } of pages) {
  test(`${address} is told in the order that every header has, with two requests and more`, () => {
    expect(headingIdsIn(text).filter((id) => order.includes(id))).toEqual(order);
    expect(triesIn(text).length).toBeGreaterThan(1);
    expect(text.split("{props.head}").length, "the head stands once").toBe(2);
    expect(text.indexOf("<Exchange"), "an exchange in the first ten seconds").toBeLessThan(text.indexOf('id="looks"'));
    expect((text.match(/<Rfc>|\]\(https:/g) ?? []).length, "sections").toBeGreaterThan(3);
  });

  test(`${address} stands under its name, and says what the site says of it elsewhere`, () => {
    const name = told(text, "name");
    expect(address).toBe(`/headers/${name.toLowerCase()}`);
    const known = fieldName(name);
    expect(known?.name, "it is explained in every exchange").toBe(name);
    expect(told(text, "sentIn")).toBe(known?.on === "both" ? "both" : `${known?.on}s`);
    expect(told(text, "summary")).toMatch(new RegExp(`^${name}: .+\\.$`));
  });
}
