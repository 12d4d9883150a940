import type { CheckedReceipt } from "#http/exercise/receipt";
import type { PastedReceipt } from "./pasted";

/** A receipt of a class: where it was pasted, what the server says of it, and in what it repeats others of the paste. */
export type Judged = PastedReceipt & { readonly checked: CheckedReceipt; readonly repeats: readonly string[] };

// So many others are named, and so many looked at for each exercise, so that a class that copies from one costs no more than any.
const named = 3;
const looked = 50;

/** Puts receipts beside what the server says of them, and finds those that repeat another: the same text, or the very same solving under another name. */
export function judged(pasted: readonly PastedReceipt[], checked: readonly CheckedReceipt[]): readonly Judged[] {
  const rows = pasted.flatMap((each, index) => {
    const answer = checked[index];
    return answer ? [{ ...each, checked: answer }] : [];
  });
  const byText = grouped(rows, ({ text }) => [text]);
  const byMark = grouped(rows, marksOf);
  return rows.map((row) => {
    const same = (byText.get(row.text) ?? []).filter((other) => other !== row);
    return { ...row, repeats: [...sameReceipt(same), ...sameSolving(row, byMark)] };
  });
}

type Row = PastedReceipt & { readonly checked: CheckedReceipt };

function marksOf({ checked }: Row): readonly string[] {
  return checked.state === "genuine" ? checked.solved.map(({ id, mark }) => `${id} ${mark}`) : [];
}

function grouped(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

function sameReceipt(same: readonly Row[]): readonly string[] {
  return same.length === 0 ? [] : [`The same receipt as in ${linesOf(same)}.`];
}

function sameSolving(row: Row, byMark: ReadonlyMap<string, readonly Row[]>): readonly string[] {
  const shared = new Map<Row, number>();
  for (const mark of marksOf(row))
    for (const other of (byMark.get(mark) ?? []).slice(0, looked))
      if (other.text !== row.text) shared.set(other, (shared.get(other) ?? 0) + 1);
  const all = [...shared];
  const others = all.filter(([other]) => nameOf(other) !== nameOf(row));
  const own = all.filter(([other]) => nameOf(other) === nameOf(row)).map(([other]) => other);
  const told = others.slice(0, named).map(([other, count]) => {
    const what = count === 1 ? "1 exercise was" : `${count} exercises were`;
    return `${what} solved by the very same requests, or answers, as in line ${other.line} (${written(other) || "no name"}).`;
  });
  const rest = others.length > named ? ["So it is with others too."] : [];
  return [...told, ...rest, ...(own.length > 0 ? [`The same name has another receipt in ${linesOf(own)}.`] : [])];
}

function written({ checked }: Row): string {
  return checked.state === "genuine" ? checked.name : "";
}

function nameOf(row: Row): string {
  return written(row).toLowerCase();
}

function linesOf(rows: readonly Row[]): string {
  const lines = rows.slice(0, named).map(({ line }) => line);
  const more = rows.length > named ? ` and ${rows.length - named} more` : "";
  return `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}${more}`;
}
