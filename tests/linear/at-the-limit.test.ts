import { expect, test } from "@playwright/test";
import { edit, opened } from "#components/exchange/model/editing.ts";
import { repeatedNames } from "#components/take/export/taken.ts";
import { withoutCredentials } from "#components/take/foreign.ts";
import { inspect } from "#http/inspect/inspect";
import { readPasted } from "#http/inspect/read";
import type { FieldLine } from "#http/message";
import { origin } from "#server/origin";
import { now } from "../fixtures/moment";
import { growthAt, type Run } from "./growth";

const empty = { method: "GET", target: "/", fields: [], content: "" };
const linesOf = (text: string, name: (index: number) => string) =>
  text.split(",").map((value, index): FieldLine => [name(index), value]);

function formOf(text: string) {
  const fields: FieldLine[] = [["Content-Type", "application/x-www-form-urlencoded"]];
  return { method: "POST", target: "/api/httpbin/post", fields, content: new TextEncoder().encode(text) };
}

// A copy is so cheap that what makes one for each element stands out from the rest of the work only in long inputs.
const cases: readonly (readonly [name: string, run: Run, unit: string, limit: number, before?: string])[] = [
  ["a form of one name", (text) => origin(formOf(text)), "a&", 64 * 1024],
  [
    "lines folded by the thousand",
    (text) => inspect(readPasted(text).messages, now),
    "\n a",
    512 * 1024,
    "HTTP/1.1 401 No\nX: b",
  ],
  ["lines of a form's field", (text) => edit(opened(empty), { text }), "X: a\r\n", 512 * 1024, "GET / HTTP/1.1\r\n"],
  [
    "lines that are switched off",
    (text) => opened({ ...empty, off: text.split(",").map(() => [0, "a", "b"]) }),
    "a,",
    512 * 1024,
  ],
  [
    "lines with credentials",
    (text) => withoutCredentials({ ...empty, fields: linesOf(text, () => "Cookie") }),
    "a,",
    256 * 1024,
  ],
  ["names of header lines", (text) => repeatedNames(linesOf(text, (index) => `X-${index}`)), "a,", 128 * 1024],
  [
    "header lines that are echoed",
    (text) =>
      origin({
        ...empty,
        target: "/api/httpbin/headers",
        fields: linesOf(text, (index) => `X-${index}`),
        content: new Uint8Array(0),
      }),
    "a,",
    32 * 1024,
  ],
];

for (const [name, run, unit, limit, before = ""] of cases) {
  test(`${name}: twice as many take at most three times the work, at the limit too`, async () => {
    const make = (length: number) => before + unit.repeat(length / unit.length);
    expect(await growthAt(run, make, limit / 4)).toBeUndefined();
    expect(await growthAt(run, make, limit / 2)).toBeUndefined();
  });
}
