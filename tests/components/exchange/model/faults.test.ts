import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { opened } from "#components/exchange/model/editing.ts";
import { cautionsOf, faultsOf } from "#components/exchange/model/faults.ts";
import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import { anyText, draft, fieldLines, token } from "../../../arbitraries";

const good: Draft = { method: "GET", target: "/api/sandbox/open-the-vault", fields: [["Accept", "*/*"]], content: "" };

function faults(changes: Partial<Draft>) {
  return faultsOf(opened({ ...good, ...changes })).map(({ part, offset }) => [part, offset]);
}

test("a draft without a fault has none", () => {
  expect(faultsOf(opened(good))).toEqual([]);
});

for (const [what, changes, part, offset] of [
  ["a method with a space", { method: "GE T" }, "method", 2],
  ["no method", { method: "" }, "method", 0],
  ["a target without a slash", { target: "vault" }, "target", 0],
  ["another host", { target: "https://elsewhere.example/" }, "target", 0],
  ["a space in the target", { target: "/a b" }, "target", 2],
  ["a fragment in the target", { target: "/a#b" }, "target", 2],
  ["a name with a space", { fields: [["Author ization", "a"]] }, "0 name", 6],
  ["a value without a name", { fields: [["", "a"]] }, "0 name", 0],
  [
    "a line feed in a value",
    {
      fields: [
        ["A", "b"],
        ["C", "d\ne"],
      ],
    },
    "1 value",
    1,
  ],
  ["a character above 0xFF in a value", { fields: [["A", "\u20ac"]] }, "0 value", 0],
  ["CONNECT", { method: "CONNECT" }, "method", 0],
  ["TRACE, in any case", { method: "Trace" }, "method", 0],
  ["TRACK", { method: "TRACK" }, "method", 0],
  ["content with GET", { content: "a" }, "content", 0],
  ["content with HEAD", { method: "HEAD", content: "a" }, "content", 0],
  ["content with get in lower case, which the browser takes for GET", { method: "get", content: "a" }, "content", 0],
] as const) {
  test(`a learner who writes ${what} is shown where, and nothing is sent`, () => {
    expect(faults(changes)).toEqual([[part, offset]]);
  });
}

test("every fault is shown at once, each in its part", () => {
  const all = faults({
    method: "(",
    target: "a",
    fields: [
      ["B", "ok"],
      ["(", "\0"],
    ],
  });
  expect(all.map(([part]) => part)).toEqual(["method", "target", "1 name", "1 value"]);
});

test("every fault is a sentence", () => {
  fc.assert(
    fc.property(draft, (each) => {
      for (const { reason } of faultsOf(opened(each))) expect(reason).toMatch(/^[A-Z].*\.$/s);
    }),
  );
});

test("every fault points into the text of its part, or to its end", () => {
  fc.assert(
    fc.property(draft, (each) => {
      for (const { part, offset } of faultsOf(opened(each))) {
        const [key, where] = part.split(" ");
        const line = each.fields[Number(key)];
        const text = { name: line?.[0], value: line?.[1] }[where === "value" ? "value" : "name"];
        const whole =
          where === undefined
            ? { method: each.method, target: each.target, content: each.content }[part.toString()]
            : text;
        expect(offset).toBeLessThanOrEqual((whole ?? "").length);
      }
    }),
  );
});

test("fetch() takes every draft that has no fault", () => {
  const method = fc.oneof(token, fc.constantFrom("GET", "HEAD", "get", "Head", "POST", "trace", "PATCH", "delete"));
  const anyDraft = fc.record({
    method,
    target: fc.oneof(
      fc.constantFrom("/", "//elsewhere.example/", "/?a=b"),
      fc.webPath().map((path) => `/${path}`),
      anyText,
    ),
    fields: fc.oneof(fieldLines, fc.array(fc.tuple(anyText, anyText), { maxLength: 2 })),
    content: fc.constantFrom("", "a"),
  });
  fc.assert(
    fc.property(anyDraft, (each) => {
      if (faultsOf(opened(each)).length > 0) return;
      const { content, fields, target } = each;
      const headers = fields.filter(([name]) => name !== "").map(([name, value]): [string, string] => [name, value]);
      const request = new Request(`https://knock.example${target}`, {
        method: each.method,
        headers,
        body: content === "" ? null : content,
      });
      expect(new URL(request.url).host).toBe("knock.example");
    }),
    { numRuns: 500 },
  );
});

test("a learner is told of each line that the browser will leave out, by its key", () => {
  const fields: readonly FieldLine[] = [
    ["Accept", "a"],
    ["cookie", "a=b"],
    ["Authorization", "Basic QTpi"],
    ["Proxy-Authorization", "x"],
  ];
  expect(cautionsOf(opened({ ...good, fields })).map(({ line }) => line)).toEqual([1, 3]);
});

test("a caution names the header as the learner wrote it", () => {
  expect(cautionsOf(opened({ ...good, fields: [["hOST", "a"]] }))[0]?.reason).toContain("hOST");
});

test("what the browser leaves out is no fault: the rest can be sent", () => {
  expect(faults({ fields: [["Cookie", "a=b"]] })).toEqual([]);
});
