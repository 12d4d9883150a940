import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parseSync, Visitor } from "oxc-parser";
import { analyse } from "scslre";
import { sources } from "./sources";

// What reads foreign input, and what the words of the site pass through.
const read = sources.filter((file) => /^(?:app|components|content|http|sandbox|server)\//.test(file));

test("no pattern takes more than linear time, wherever it begins and whatever it fails on", () => {
  expect(read.flatMap((file) => slowIn(readFileSync(file, "utf8"), file))).toEqual([]);
});

test("the check sees a pattern that is slow where it begins, and one that is slow where it fails", () => {
  expect(slowIn("const a = /[ \\t]+(?=b)/g;", "a.ts")).toHaveLength(1);
  expect(slowIn("const a = /^a(?: +(.*))?$/;", "a.ts")).toHaveLength(1);
  expect(slowIn("const a = /(?<![ \\t])[ \\t]+(?=b)/g;", "a.ts")).toEqual([]);
});

/** Every pattern of a file on which some text takes quadratic time or worse, as "file: pattern". */
function slowIn(text: string, file: string): readonly string[] {
  const found: string[] = [];
  const { program } = parseSync(file, text);
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const { pattern, flags } = node.regex;
      const { reports } = analyse({ source: pattern, flags }, { assumeRejectingSuffix: false, maxReports: 1 });
      if (reports.length > 0) found.push(`${file}: /${pattern}/${flags}`);
    },
  }).visit(program);
  return found;
}
