import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { importsIn, linesOf, linesThat, sources } from "./sources";

/** The rooms of the ground, from the bottom up: each imports from those before it and from itself, and the files at the level from each other alone. */
const groundRooms = [
  "level",
  "representation",
  "registry",
  "decision",
  "schemes",
  "policy",
  "advice",
  "annotate",
  "inspect",
];

function groundRoomOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : "level";
}

test("the rooms of http/ stand one upon the other", () => {
  const upward = sources
    .filter((file) => file.startsWith("http/"))
    .flatMap((file) =>
      importsIn(file).flatMap(({ of }) => {
        const to = of.startsWith("#http/") ? of.slice(1) : of.startsWith(".") ? join(file, "..", of) : undefined;
        if (to === undefined) return [];
        const [here, there] = [groundRoomOf(file), groundRoomOf(`${to}.ts`)].map((room) => groundRooms.indexOf(room));
        return here === undefined || there === undefined || here < 0 || there < 0 || there > here
          ? [`${file} imports ${of}`]
          : [];
      }),
    );
  expect(upward).toEqual([]);
});

// Tables, lists of rules and lists of pages are as long as what they list.
const lists = /^(?:content\/exercises|http\/inspect|docs\/decisions|tests\/fixtures|public\/.*|components\/article)$/;

test("no folder has more than a dozen modules at its level, lists aside", () => {
  const counts = new Map<string, number>();
  for (const file of sources.filter((each) => !/^(?:tests|scripts)\//.test(each))) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
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

test("on the ground one file alone knows the addresses of lessons and of reference pages", () => {
  const ground = sources.filter((file) => file.startsWith("http/") && file !== "http/decision/lessons.ts");
  expect(linesThat(/["'`]\/(?:learn|status|schemes)(?:[/#"'`])/, ground)).toEqual([]);
});
