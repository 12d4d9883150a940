import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checkClass } from "#components/receipt/class/check-class.ts";
import { exercisesCsv, receiptsCsv } from "#components/receipt/class/csv.ts";
import { type Judged, judged } from "#components/receipt/class/judge.ts";
import { mostPasted, receiptsIn } from "#components/receipt/class/pasted.ts";
import { countsInWords, sorted } from "#components/receipt/class/sorted.ts";
import type { CheckedReceipt } from "#http/exercise/receipt";
import { anyText } from "../../arbitraries";

const letters = fc.stringMatching(/^[A-Za-z0-9_-]{1,400}$/);
const receipt = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9_-]{6}$/), letters, fc.stringMatching(/^[A-Za-z0-9_-]{43}$/))
  .map(([key, payload, signature]) => `kk1.${key}.${payload}.${signature}`);
const one = `kk1.AAAAAA.${"p".repeat(200)}.${"s".repeat(43)}`;

test("receiptsIn() finds every receipt, whatever lines of a table stand around them", () => {
  fc.assert(
    fc.property(
      fc.array(receipt, { maxLength: 6 }),
      fc.constantFrom(", ", ";", '"', "\t", " https://a.example/receipt#", "="),
      (all, mark) => {
        const text = all.map((each, index) => `Learner ${index}${mark}${each}${mark === '"' ? '"' : ""}`).join("\r\n");
        const { found } = receiptsIn(text);
        expect(found.map((each) => each.text)).toEqual(all);
        expect(found.map(({ line }) => line)).toEqual(all.map((_, index) => index + 1));
        for (const [index, { around }] of found.entries()) expect(around).toMatch(new RegExp(`^Learner ${index}`));
      },
    ),
  );
});

test("receiptsIn() puts together a receipt that a mail has broken over lines and quoted", () => {
  const broken = one.match(/.{1,70}/g) ?? [];
  for (const join of ["\n", "\r\n> ", "=\r\n", "\n>> "]) {
    expect(
      receiptsIn(`Hello,\n\n${broken.join(join)}\n\nBye`).found.map(({ text }) => text),
      join,
    ).toEqual([one]);
  }
  expect(receiptsIn(`${broken[0]}\nand more words`).found.map(({ text }) => text)).toEqual([broken[0]]);
  expect(receiptsIn(`Mine is ${one}.`).found.map(({ text }) => text)).toEqual([one]);
  expect(receiptsIn(`https://knock.example/receipt#${one}`).found.map(({ text }) => text)).toEqual([one]);
});

test("receiptsIn() takes any text, gives what is broken as far as it goes, and stops at a thousand", () => {
  fc.assert(fc.property(anyText, (text) => Array.isArray(receiptsIn(text).found)));
  expect(receiptsIn("kk1.abc and kk1.").found.map(({ text }) => text)).toEqual(["kk1.abc", "kk1"]);
  const many = receiptsIn(`${one}\n`.repeat(mostPasted + 1));
  expect([many.found.length, many.more]).toEqual([mostPasted, true]);
  const begun = performance.now();
  receiptsIn("kk1.A".repeat(400_000));
  receiptsIn("kk1.A\n".repeat(400_000));
  receiptsIn(`kk1.\n${"A\n".repeat(400_000)}`);
  expect(performance.now() - begun).toBeLessThan(5_000);
});

type Solving = readonly (readonly [id: string, mark: string])[];

function genuine(name: string, solving: Solving, issued = 1_800_000_000): CheckedReceipt {
  const solved = solving.map(([id, mark]) => ({
    id,
    mark,
    at: issued,
    hints: 1,
    shown: false,
    title: id,
    lesson: "l",
  }));
  return { state: "genuine", name, issued, solved };
}

function rows(...all: readonly (readonly [text: string, checked: CheckedReceipt])[]): readonly Judged[] {
  const pasted = all.map(([text], index) => ({ line: index + 1, around: "", text }));
  return judged(
    pasted,
    all.map(([, checked]) => checked),
  );
}

test("a receipt that is handed in twice is named, and so is one of the very same solving under another name", () => {
  const ali = genuine("Ali", [
    ["a", "111111"],
    ["b", "222222"],
  ]);
  const found = rows(
    ["1", ali],
    ["2", genuine("Cassim", [["a", "111111"]])],
    ["1", ali],
    ["3", genuine("Morgiana", [["a", "333333"]])],
    ["4", genuine("ali", [["b", "222222"]])],
  ).map(({ repeats }) => repeats.join(" "));
  expect(found[0]).toContain("The same receipt as in line 3.");
  expect(found[0]).toContain("1 exercise was solved by the very same requests, or answers, as in line 2 (Cassim).");
  expect(found[0]).toContain("The same name has another receipt in line 5.");
  expect(found[1]).toContain("as in line 1 (Ali).");
  expect(found[3]).toBe("");
});

test("a class that copies from one is told so without a long list, and in a short time", () => {
  const solving: Solving = Array.from({ length: 100 }, (_, index) => [`e${index}`, "same00"]);
  const all = Array.from({ length: 1000 }, (_, index) => [`${index}`, genuine(`L${index}`, solving)] as const);
  const begun = performance.now();
  const found = rows(...all);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(found[999]?.repeats).toHaveLength(4);
  expect(found[999]?.repeats.at(-1)).toBe("So it is with others too.");
});

test("a name that a spreadsheet would take for a formula stands in the CSV as a text", () => {
  for (const name of ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"]) {
    const csv = receiptsCsv(rows(["1", genuine(name, [["a", "111111"]])]));
    expect(csv.split("\r\n")[1]).toMatch(/^"'/);
    expect(exercisesCsv(rows(["1", genuine(name, [["a", "111111"]])])).split("\r\n")[1]).toMatch(/^"'/);
  }
  const csv = receiptsCsv(rows(["1", genuine('Ali "Baba", a', [["a", "111111"]])]));
  expect(csv.split("\r\n")[1]).toBe('"Ali ""Baba"", a","Genuine","1","1","0","2027-01-15T08:00:00.000Z","1","",""');
});

test("receipts stand in order of name, of what was solved, of state and of line", () => {
  const all = rows(
    ["1", genuine("Cassim", [["a", "111111"]])],
    ["2", { state: "forged", says: "It was changed." }],
    [
      "3",
      genuine("Ali", [
        ["a", "222222"],
        ["b", "222222"],
      ]),
    ],
    ["4", { state: "damaged", says: "A part is missing." }],
  );
  const lines = (order: Parameters<typeof sorted>[1]) => sorted(all, order).map(({ line }) => line);
  expect(lines("line")).toEqual([1, 2, 3, 4]);
  expect(lines("solved")).toEqual([3, 1, 2, 4]);
  expect(lines("state")).toEqual([2, 4, 1, 3]);
  expect(lines("name").filter((line) => line % 2 === 1)).toEqual([3, 1]);
  expect(countsInWords(all)).toBe("4 receipts: 2 genuine, 1 damaged, 1 forged or changed.");
});

test("three hundred receipts are checked in parts, in order, and what no answer came for is said", async () => {
  const texts = Array.from({ length: 300 }, (_, index) => `${index}`.padEnd(2400, "x"));
  const sizes: number[] = [];
  const check = async (receipts: readonly string[]) => {
    sizes.push(receipts.join().length);
    return { checked: receipts.map((text) => genuine(text.replace(/x+/, ""), [])) };
  };
  const { checked, fault } = await checkClass(texts, () => {}, check);
  expect(fault).toBeUndefined();
  expect(checked.map((each) => each.state === "genuine" && each.name)).toEqual(texts.map((_, index) => `${index}`));
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  let left = 2;
  const broken = await checkClass(
    texts,
    () => {},
    async (receipts) => {
      left -= 1;
      return left < 0 ? { fault: "No answer came." } : check(receipts);
    },
  );
  expect(broken.fault).toBe("No answer came.");
  expect(broken.checked).toEqual(checked.slice(0, broken.checked.length));
  expect(broken.checked.length).toBeGreaterThan(20);
});
