import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { control, controls } from "#components/ui/control.ts";

const sources = readdirSync("components", { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.tsx?$/.test(name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n");

test("each key of the list is given to a control, and none is listed twice", () => {
  const isGiven = (name: string) => sources.includes(`control("${name}"`) || sources.includes(`name="${name}"`);
  expect(controls.filter((name, at) => !isGiven(name) || controls.indexOf(name) !== at)).toEqual([]);
});

test("controls that do the same to different things have keys of their own", () => {
  expect(control("line name", 1)).toEqual({ "data-control": "line name: 1" });
  expect(control("send")).toEqual({ "data-control": "send" });
});

test("nobody looks for an element by its label or its class", () => {
  const lookUps = sources.match(/\b(?:querySelector|querySelectorAll|closest|matches)(?:<\w+>)?\([^)]*\)/g) ?? [];
  expect(lookUps.length).toBeGreaterThan(10);
  expect(lookUps.filter((each) => /aria-label|["'` ,]\.[a-z]/.test(each))).toEqual([]);
});
