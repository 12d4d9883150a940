import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { linesOf, sources } from "./sources";

test("no file has more than 250 lines", () => {
  expect(sources.filter((file) => linesOf(file).length > 250)).toEqual([]);
});

test("no file name has a capital letter, an underscore or a word for a drawer", () => {
  expect(sources.filter((file) => /[A-Z_]|(?:^|\/)(?:utils?|helpers?|lib|common)(?:\/|\.)/.test(file))).toEqual([]);
});

test("no type is any, and none is asserted with as, except as const", () => {
  const code = sources.filter((file) => /\.tsx?$/.test(file));
  const found = code.flatMap((file) =>
    withoutWords(readFileSync(file, "utf8"))
      .split("\n")
      .flatMap((line, index) => {
        const asserted = /\bas (?!const\b)[\w{[(]/.test(line.replace(/[\w*]+ as \w+(?=\s*[,}]|\s+from\b)/g, ""));
        return asserted || /[:<,|&(]\s*any\b(?!\w*\s*[:(])/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [];
      }),
  );
  expect(found).toEqual([]);
});

/** The code of a file: comments, texts and the words of JSX are blanked, lines are kept. */
function withoutWords(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  return text
    .replace(
      /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|(?<=[\s(,=[:!])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
      blank,
    )
    .replace(/(?<=^|\s)\/\/.*$/gm, blank)
    .replace(/`(?:[^`\\]|\\.)*`/g, blank)
    .replace(/>[^<>{}=;]*(?=<|\{)/g, blank)
    .replace(/\}[^<>{}=;()]*(?=<\/|\{)/g, blank);
}

test("the check for any and as sees both where they are, and neither in words", () => {
  expect(withoutWords('const a = "x as Foo"; // as Foo')).not.toContain("as");
  expect(withoutWords("const a = b as Foo;")).toContain("b as Foo");
  expect(withoutWords("<p>it is as it was</p>")).not.toContain("as it");
});

// Tables, lists of rules and lists of pages are as long as what they list.
const lists =
  /^(?:content\/exercises|http\/inspect|http\/diagnose\/families|docs\/decisions|tests\/fixtures|public\/.*|components\/article)$/;

test("no folder has more than a dozen modules at its level, lists aside", () => {
  const counts = new Map<string, number>();
  const product = sources.filter((each) => !/^(?:tests|scripts)\//.test(each));
  for (const file of product) {
    // The door of a room of the ground stands at the level and counts with the room.
    const room = /^http\/[\w-]+(?=\.ts$)/.exec(file)?.[0];
    const isDoor = room !== undefined && product.some((each) => each.startsWith(`${room}/`));
    const folder = isDoor ? room : file.slice(0, Math.max(0, file.lastIndexOf("/")));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([folder, count]) => count > 12 && !lists.test(folder))).toEqual([]);
});

test("the median module has at most 60 lines", () => {
  const lengths = sources
    .filter((file) => !file.startsWith("tests/"))
    .map((file) => linesOf(file).length)
    .sort((one, other) => one - other);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});
