import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  draftOf,
  type Edit,
  type Edited,
  edit,
  fieldsIn,
  inOneLine,
  isEmpty,
  opened,
  withField,
} from "#components/exchange/model/editing.ts";
import { faultsOf } from "#components/exchange/model/faults.ts";
import { fieldValues } from "#http/message";
import { anyText, draft, token } from "../../../arbitraries";

const start = opened({
  method: "GET",
  target: "/",
  fields: [
    ["A", "1"],
    ["B", "2"],
    ["C", "3"],
  ],
  content: "",
});
const key = fc.integer({ min: -1, max: 12 });
const change: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ set: fc.constantFrom("method" as const, "target" as const, "content" as const), to: anyText }),
  fc.record({
    line: key,
    set: fc.constantFrom("name" as const, "value" as const),
    to: fc.oneof(anyText, fc.constant("")),
  }),
  fc.record({ line: key, fields: fc.array(fc.tuple(token, anyText), { minLength: 1, maxLength: 3 }) }),
  fc.record({ remove: key }),
  fc.record({ repeat: key }),
  fc.record({ move: key, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ load: draft }),
);
const edited = fc
  .tuple(draft, fc.array(change, { maxLength: 10 }))
  .map(([from, changes]) => changes.reduce(edit, opened(from)));

function names({ lines }: Edited): string {
  return lines.map(({ name }) => name).join(" ");
}

test("draftOf() gives back the draft that opened() took, but for lines that hold nothing", () => {
  fc.assert(
    fc.property(draft, (each) => {
      const fields = each.fields.filter(([name, value]) => name !== "" || value !== "");
      expect(draftOf(opened(each))).toEqual({ ...each, fields });
    }),
  );
});

test("whatever a learner does, the last line is empty, to write the next header into", () => {
  fc.assert(
    fc.property(edited, ({ lines }) => {
      expect(lines.at(-1)).toMatchObject({ name: "", value: "" });
    }),
  );
});

test("whatever a learner does, no two lines have one key", () => {
  fc.assert(fc.property(edited, ({ lines }) => new Set(lines.map((line) => line.key)).size === lines.length));
});

test("a change to a line that is not there changes nothing in the draft", () => {
  fc.assert(
    fc.property(edited, anyText, (each, to) => {
      const changes: readonly Edit[] = [
        { line: -1, set: "name", to },
        { remove: -1 },
        { repeat: -1 },
        { move: -1, by: 1 },
        { move: -1, by: -1 },
      ];
      for (const one of changes) expect(draftOf(edit(each, one))).toEqual(draftOf(each));
    }),
  );
});

test("a move changes the order of the lines, and neither loses nor adds one", () => {
  fc.assert(
    fc.property(edited, key, fc.constantFrom(-1 as const, 1 as const), (each, move, by) => {
      const sorted = (one: Edited) =>
        JSON.stringify(
          draftOf(one)
            .fields.map((line) => JSON.stringify(line))
            .sort(),
        );
      expect(sorted(edit(each, { move, by }))).toBe(sorted(each));
    }),
  );
});

test("a line moves up and down, and keeps its key", () => {
  const moved = edit(start, { move: 2, by: -1 });
  expect(names(moved)).toBe("A C B ");
  expect(names(edit(moved, { move: 2, by: 1 }))).toBe("A B C ");
});

test("the first line moves no further up, and the last no further down", () => {
  expect(names(edit(start, { move: 0, by: -1 }))).toBe("A B C ");
  expect(names(edit(start, { move: 2, by: 1 }))).toBe("A B C ");
});

test("a line moves past another that the learner has emptied", () => {
  const emptied = [{ line: 1, set: "name", to: "" } as const, { line: 1, set: "value", to: "" } as const].reduce(
    edit,
    start,
  );
  expect(names(edit(emptied, { move: 0, by: 1 }))).toBe(" A C ");
});

test("writing into the last line adds a header and a new empty line", () => {
  const added = edit(start, { line: 3, set: "name", to: "D" });
  expect(names(added)).toBe("A B C D ");
  expect(draftOf(added).fields.at(-1)).toEqual(["D", ""]);
});

test("a line is repeated right below itself", () => {
  expect(draftOf(edit(start, { repeat: 1 })).fields).toEqual([
    ["A", "1"],
    ["B", "2"],
    ["B", "2"],
    ["C", "3"],
  ]);
});

test("a line is removed, and no other", () => {
  expect(draftOf(edit(start, { remove: 1 })).fields).toEqual([
    ["A", "1"],
    ["C", "3"],
  ]);
});

test("method, target and content are set without touching a line", () => {
  const changed = edit(start, { set: "method", to: "POST" });
  expect([changed.method, changed.lines]).toEqual(["POST", start.lines]);
});

test("loading a draft leaves nothing of the one before", () => {
  const other = { method: "PUT", target: "/b", fields: [["X", "y"] as const], content: "z" };
  expect(edit(start, { load: other })).toEqual(opened(other));
});

test("a line is empty only where neither name nor value is written", () => {
  expect(
    [
      ["", ""],
      ["a", ""],
      ["", "b"],
    ].map(([name = "", value = ""]) => isEmpty({ key: 0, name, value })),
  ).toEqual([true, false, false]);
});

test("withField() leaves exactly one line of the name, whatever its case, with the value", () => {
  fc.assert(
    fc.property(draft, token, anyText, (each, name, value) => {
      const before = { ...each, fields: [...each.fields, [name.toUpperCase(), "x"] as const, [name, "y"] as const] };
      expect(fieldValues(withField(before, name.toLowerCase(), value).fields, name)).toEqual([value]);
    }),
  );
});

test("withField() puts the value where the first line of that name stood, and keeps its spelling", () => {
  const before = draftOf([{ line: 2, set: "name", to: "a" } as const].reduce(edit, start));
  expect(withField(before, "a", "9").fields).toEqual([
    ["A", "9"],
    ["B", "2"],
  ]);
});

test("withField() adds a line at the end where there is none of that name", () => {
  expect(withField(draftOf(start), "D", "4").fields.at(-1)).toEqual(["D", "4"]);
});

test("a text that can be read becomes the lines, and those that are switched off stay", () => {
  const off = edit(start, { toggle: 1 });
  const read = edit(off, { text: "PUT /b HTTP/1.1\nX: y\n\nz" });
  expect(draftOf(read)).toEqual({
    method: "PUT",
    target: "/b",
    fields: [["X", "y"]],
    content: "z",
    off: [[1, "B", "2"]],
  });
  expect([read.text, read.unread]).toEqual(["PUT /b HTTP/1.1\nX: y\n\nz", undefined]);
});

test("a text that cannot be read is kept, says where, and changes no line", () => {
  const unread = edit(start, { text: "GET / HTTP/1.1\nBad Name: 1\n\n" });
  expect(draftOf(unread)).toEqual(draftOf(start));
  expect(unread.text).toContain("Bad Name");
  expect(unread.unread?.offset).toBe("GET / HTTP/1.1\nBad".length);
  expect(faultsOf(unread)).toHaveLength(1);
  const { text, unread: why } = edit(unread, { set: "method", to: "PUT" });
  expect([text, why]).toEqual([undefined, undefined]);
});

test("whatever is written as text, nothing is thrown, and the last line is empty", () => {
  fc.assert(
    fc.property(edited, anyText, (each, text) => {
      const read = edit(each, { text });
      expect(read.text).toBe(text);
      expect(read.lines.at(-1)).toMatchObject({ name: "", value: "" });
    }),
  );
});

test("a field that is set takes the place of every line of its name", () => {
  const twice = edit(start, { repeat: 1 });
  expect(draftOf(edit(twice, { field: "b", to: "9" })).fields).toEqual([
    ["A", "1"],
    ["B", "9"],
    ["C", "3"],
  ]);
});

test("fieldsIn() reads pasted header lines, and nothing that is anything else", () => {
  expect(fieldsIn("Accept: text/html\r\nX-Empty:\n")).toEqual([
    ["Accept", "text/html"],
    ["X-Empty", ""],
  ]);
  expect(fieldsIn("Accept")).toBeUndefined();
  expect(fieldsIn("GET / HTTP/1.1\nAccept: text/html")).toBeUndefined();
});

test("header lines that are pasted into a line take its place, in their order", () => {
  const pasted = edit(start, {
    line: 1,
    fields: [
      ["X", "1"],
      ["Y", "2"],
    ],
  });
  expect(names(pasted)).toBe("A X Y C ");
});

test("inOneLine() leaves nothing that ends a line, and a text without it as it was", () => {
  expect(inOneLine("Basic\r\n  abc\r\n")).toBe("Basic abc");
  fc.assert(fc.property(anyText, (text) => !/[\r\n]/.test(inOneLine(text))));
  fc.assert(fc.property(anyText, (text) => /[\r\n]/.test(text) || inOneLine(text) === text));
});
