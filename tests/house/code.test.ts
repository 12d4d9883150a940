import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { files, linesOf, linesThat, sources } from "./sources";

const machinePath = /(?:^|[\s"'`(=])\/(?:work|home|root|Users|tmp|mnt|opt)\/|\b[A-Z]:\\/;
const registryHost = /\bregistry\.[a-z0-9-]+\.[a-z]|\bnpmjs\.(?:org|com)\b|\bartifactory\b|\bjfrog\b|\bnexus\b/i;
const obsoleteRfc = /\b(?:RFC ?|rfc)(?:2616|2617|723[0-5])\b/;

test("a file that runs in the browser says so in its name, and a name that says so tells the truth", () => {
  const asks = (file: string) => /^["']use client["']/.test(readFileSync(file, "utf8"));
  const parts = sources.filter((file) => file.startsWith("components/"));
  expect(parts.filter(asks)).toEqual(parts.filter((file) => /\.client\.tsx?$/.test(file)));
});

test("no file has more than 250 lines", () => {
  expect(sources.filter((file) => linesOf(file).length > 250)).toEqual([]);
});

test("no file name has a capital letter, an underscore or a word for a drawer", () => {
  expect(sources.filter((file) => /[A-Z_]|(?:^|\/)(?:utils?|helpers?|lib|common)(?:\/|\.)/.test(file))).toEqual([]);
});

test("no obsolete RFC is cited outside articles and the texts of tests", () => {
  const checked = files.filter((file) => !/^content\/|^tests\/fixtures\/|^tests\/house\/code\.test\.ts$/.test(file));
  expect(linesThat(obsoleteRfc, checked)).toEqual([]);
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

test("no file names a path of one machine", () => {
  expect(
    linesThat(
      machinePath,
      files.filter((file) => file !== "tests/house/code.test.ts"),
    ),
  ).toEqual([]);
});

test("no file names the host of a package registry, the lock file least of all", () => {
  const checked = [...files, "package-lock.json"].filter((file) => file !== "tests/house/code.test.ts");
  expect(linesThat(registryHost, checked)).toEqual([]);
});
