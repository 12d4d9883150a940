import { helpInWords } from "../moment-in-words";
import type { Judged } from "./judge";
import { stateNames } from "./states";

/** Writes the receipts of a class as CSV, a row each. RFC 4180. */
export function receiptsCsv(rows: readonly Judged[]): string {
  const head = ["Name", "State", "Solved", "Hints", "Solutions shown", "Issued", "Line", "In that line", "Remarks"];
  return csv([
    head,
    ...rows.map(({ checked, line, around, repeats }) => {
      if (checked.state !== "genuine")
        return ["", stateNames[checked.state], "", "", "", "", line, around, [checked.says, ...repeats].join(" ")];
      const { name, issued, solved } = checked;
      const hints = solved.reduce((sum, each) => sum + each.hints, 0);
      const shown = solved.filter((each) => each.shown).length;
      const told = [name, stateNames.genuine, solved.length, hints, shown, isoOf(issued), line, around];
      return [...told, repeats.join(" ")];
    }),
  ]);
}

/** Writes the exercises on the genuine receipts of a class as CSV, a row each. RFC 4180. */
export function exercisesCsv(rows: readonly Judged[]): string {
  return csv([
    ["Name", "Line", "Exercise", "Title", "Lesson", "Solved", "Help"],
    ...rows.flatMap(({ checked, line }) =>
      checked.state === "genuine"
        ? checked.solved.map((each) => {
            const { id, title, lesson, at } = each;
            return [checked.name, line, id, title, lesson, isoOf(at), helpInWords(each)];
          })
        : [],
    ),
  ]);
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

// A spreadsheet takes what begins so for a formula, and a name is whatever somebody typed.
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
