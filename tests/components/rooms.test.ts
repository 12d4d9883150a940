import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** The folders of components/ in order: each imports itself and those before it, and no other. */
const rooms = [
  "ui/field",
  "copy",
  "ui",
  "options",
  "message",
  "exchange/model",
  "exchange/link",
  "exchange/lock",
  "exchange/send",
  "credentials/tab",
  "credentials/basic",
  "credentials/token",
  "credentials/outside",
  "credentials/digest",
  "credentials/scram",
  "credentials/plain",
  "credentials",
  "progress",
  "plan/model",
  "plan/export",
  "plan",
  "plan/maker",
  "search/engine",
  "search",
  "site",
  "frame",
  "classroom",
  "take/export",
  "take/curl",
  "take",
  "policy-editor",
  "receipt",
  "receipt/class",
  "exercise/help",
  "exchange/session",
  "exchange/hints",
  "exchange/everyone",
  "exchange/editor",
  "exchange/options",
  "exchange/answer",
  "exchange",
  "exercise/choice",
  "exercise/build",
  "exercise",
  "island",
  "print/blank",
  "print",
  "article",
  "glossary",
  "reference",
  "inspect/parts",
  "inspect/diagnosis",
  "inspect/tools",
  "inspect/compare",
  "inspect",
  "frameworks",
  "decide",
  "teach/link",
  "teach/form",
  "teach/ways",
  "teach",
  "wall/model",
  "wall",
  "home/knock",
  "home/scene",
  "home",
  "picture",
];

const files = readdirSync("components", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** The folder of components/ that a path is in; undefined where it is in none. */
function roomOf(path: string): string | undefined {
  return /^components\/(?:(.+)\/)?[^/]+$/.exec(path)?.[1];
}

/** The paths that a file imports, at once or later, as they stand under the root. */
function pathsIn(file: string): readonly string[] {
  const named = readFileSync(file, "utf8").matchAll(/\b(?:from|import)[\s(]*["']([#.][^"']+)["']/g);
  return [...named].map(([, of = ""]) => {
    if (of === "#exchange-at-once") return "components/exchange/exchange";
    return of.startsWith(".") ? join(file, "..", of) : of.slice(1);
  });
}

test("the folders of components/ import one another in one direction", () => {
  expect([...new Set(files.map(roomOf))].toSorted()).toEqual(rooms.toSorted());
  const imports = files.flatMap((file) => pathsIn(file).map((path) => ({ file, path, to: roomOf(path) })));
  expect(imports.filter(({ to }) => to !== undefined).length).toBeGreaterThan(200);
  const place = (room = "") => rooms.indexOf(room);
  const against = imports.filter(({ file, to }) => to !== undefined && place(to) > place(roomOf(file)));
  expect(against.map(({ file, path }) => `${file} imports ${path}`)).toEqual([]);
});

test("no folder of components/ holds more than a dozen files", () => {
  const sizes = rooms.map((room) => ({ room, size: files.filter((file) => roomOf(file) === room).length }));
  expect(sizes.filter(({ size }) => size > 12)).toEqual([]);
});
