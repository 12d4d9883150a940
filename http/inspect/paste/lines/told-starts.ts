import { fieldName } from "../../../registry/field-names";
import { startIn } from "./prefix";
import type { Row } from "./row";
import { readStartLine, responseStart } from "./start-line";

const bareStatus = /^(?:status(?: code)?:? ?|response(?: code)?:? ?|< ?)?([1-5]\d\d)(?: ([A-Z][\w '-]{1,60}))?$/i;
// Where lines were joined: the next name after a space.
const joined = /(?<![ \t])[ \t]+(?=([A-Za-z][\w-]{1,40}):[ \t])/g;
const cell = /^[ \t]*\|[ \t]*`?([\w-]{2,60})`?[ \t]*\|(.*)$/;

/**
 * Finds start lines that stand behind words (`Response: HTTP/1.1 401 Unauthorized`), that are a code alone above header
 * lines, or that have the header lines behind them on the same line; and header lines in a table.
 */
export function withToldStarts(rows: readonly Row[]): readonly Row[] {
  if (rows.some(({ text }) => text.length < 400 && isStart(text))) return rows.flatMap(splitJoined);
  return rows.flatMap((row, index): readonly Row[] => {
    if (row.from !== "plain" || row.text.length < 3) return [row];
    const below = rows[index + 1]?.text ?? "";
    const text = row.text.trim();
    const table = cell.exec(row.text);
    if (table && fieldName(table[1] ?? "")) return [{ ...row, text: `${table[1]}: ${inCell(table[2] ?? "")}` }];
    if (!isKnownLine(below)) return splitJoined(row);
    const [, code, reason = ""] = (text.length < 90 && bareStatus.exec(text)) || [];
    if (code !== undefined) return [{ ...row, text, start: responseStart(Number(code), reason) }];
    // What a tool marks is read with its marks.
    const at = isKnownLine(text) || /^[<>=*-]/.test(text) ? undefined : startIn(row.text);
    const start = at === undefined ? undefined : row.text.slice(at);
    return start !== undefined && readStartLine(start) ? [{ ...row, text: start }] : splitJoined(row);
  });
}

function inCell(text: string): string {
  return text.trim().replace(/\|$/, "").trim().replace(/^`|`$/g, "");
}

function isStart(text: string): boolean {
  return readStartLine(text.trimStart()) !== undefined;
}

function isKnownLine(text: string): boolean {
  const [, name] = /^[ \t]{0,20}([\w-]{2,60}):(?:[ \t]|$)/.exec(text) ?? [];
  return name !== undefined && fieldName(name) !== undefined;
}

// HTTP/1.1 401 Unauthorized Server: nginx Date: … : what a page or a chat made of several lines.
function splitJoined(row: Row): readonly Row[] {
  if (row.from !== "plain" || row.text.length > 16_384 || !/HTTP\/\d(?:\.\d)? [1-5]\d\d /i.test(row.text.slice(0, 400)))
    return [row];
  const at = startIn(row.text) ?? 0;
  const text = row.text.slice(at);
  const names = [...text.matchAll(joined)].filter(([, name = ""]) => fieldName(name) !== undefined);
  if (names.length < 2) return [row];
  const ends = [...names.map(({ index }) => index), text.length];
  return ends.map((end, index) => ({ ...row, text: text.slice(index === 0 ? 0 : ends[index - 1], end).trim() }));
}
