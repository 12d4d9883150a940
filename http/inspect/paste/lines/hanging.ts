import type { Row } from "./row";

const hanging = /^ {0,8}[A-Za-z]\w{1,40} *: +(?=HTTP\/\d)/;

/** Brings a head that hangs behind a label to the margin, as PowerShell prints it: `RawContent : HTTP/1.1 …`, the rest below it. */
export function withoutHanging(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ text }) => hanging.test(text))) return rows;
  let column = 0;
  return rows.flatMap((row, index): readonly Row[] => {
    if (column > 0 && row.text.slice(0, column).trim() === "") return [{ ...row, text: row.text.slice(column) }];
    const end: readonly Row[] = column > 0 ? [{ text: "", line: row.line, from: "end" }] : [];
    const [label] = hanging.exec(row.text) ?? [];
    const below = rows[index + 1]?.text ?? "";
    const hangs = label !== undefined && below.slice(0, label.length).trim() === "" && below.trim() !== "";
    column = hangs ? label.length : 0;
    return [...end, { ...row, text: row.text.slice(column) }];
  });
}
