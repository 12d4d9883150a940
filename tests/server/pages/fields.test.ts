import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { FieldLine } from "#http/message";
import { fieldsForFramework } from "#server/pages/fields";
import { isRouterState } from "#server/pages/router-state";

const none = new Uint8Array(0);
const state = ["", { children: ["learn", { children: [["lesson", "a", "d", null], {}] }] }, null, "refetch"];
const encoded = encodeURIComponent(JSON.stringify(state));

test("the framework gets the lines a page looks at, its router's own, and the client's address", () => {
  const sent: readonly FieldLine[] = [
    ["host", "knock.example"],
    ["RSC", "1"],
    ["Next-Router-State-Tree", encoded],
    ["Cookie", "__prerender_bypass=1"],
  ];
  expect(fieldsForFramework(sent, none, "192.0.2.1")).toEqual([
    ["Host", "knock.example"],
    ["RSC", "1"],
    ["Next-Router-State-Tree", encoded],
    ["X-Forwarded-For", "192.0.2.1"],
  ]);
});

test("no line that a client can use against the framework is said on", () => {
  for (const name of [
    "X-Middleware-Subrequest",
    "X-Middleware-Rewrite",
    "X-Invoke-Path",
    "X-Matched-Path",
    "X-Forwarded-Host",
    "Next-Action",
    "X-Nextjs-Data",
    "Next-Resume",
    "X-Prerender-Revalidate",
    "Range",
    "X-Action-Redirect",
  ]) {
    expect(fieldsForFramework([[name, "1"]], none, ""), name).toEqual([]);
  }
});

test("a router state that is none is not said on, and throws nothing", () => {
  const deep = encodeURIComponent(`${'["",{"c":'.repeat(500)}${"}]".repeat(500)}`);
  for (const value of ["", "%", "{}", "[]", '[""]', '["",[]]', '["",{"a":1}]', '["",{},1]', '["",{},null,"x"]', deep]) {
    expect(isRouterState(value), value.slice(0, 30)).toBe(false);
  }
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json().map(encodeURIComponent)),
      (text) => typeof isRouterState(text) === "boolean",
    ),
  );
  expect(isRouterState(encoded)).toBe(true);
});

test("a form that passed its guard comes with its length and as from this site", () => {
  expect(
    fieldsForFramework(
      [
        ["Host", "a"],
        ["Origin", "https://a"],
      ],
      new Uint8Array(3),
      "",
    ),
  ).toEqual([
    ["Host", "a"],
    ["Content-Length", "3"],
    ["Origin", "http://a"],
  ]);
});
