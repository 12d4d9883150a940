import { fieldName } from "../../../registry/field-names";
import { startIn } from "./prefix";
import type { Row } from "./row";
import { readStartLine, responseStart } from "./start-line";

const bareStatus = /^(?:status(?: code)?:? ?|response(?: code)?:? ?|< ?)?([1-5]\d\d)(?: ([A-Z][\w '-]{1,60}))?$/i;
// Where lines were joined: the next name after a space.
const joined = /(?<![ \t])[ \t]+(?=([A-Za-z][\w-]{1,40}):[ \t])/g;
const cell = /^[ \t]*\|[ \t]*`?([\w-]{2,60})`?[ \t]*\|(.*)$/;

// Postman's older windows: Content-Type →application/json.
const arrow = /^[ \t]{0,20}(?:> )?([\w-]{2,60}) ?→ ?(.*)$/;
const labelled = /^(?:response )?status(?: code)?[: ] ?([1-5]\d\d)(?: ([A-Z][\w '-]{1,60}))?$/i;
const headed = /^[#*>_ ]{0,8}(?:http )?(?:response|answer|result|output)\b[^\d\n]{0,40}\b([1-5]\d\d)\b[^\d\n]{0,40}$/i;

/**
 * Finds start lines that stand behind words (`Response: HTTP/1.1 401 Unauthorized`), that are a code alone above header
 * lines, or that have the header lines behind them on the same line; and header lines in a table or behind an arrow.
 */
export function withToldStarts(all: readonly Row[]): readonly Row[] {
  const rows = withoutQuotes(all.map(withoutArrow));
  if (rows.some(({ text }) => text.length < 400 && isStart(text)))
    return rows.flatMap((row, index) => besideStarts(row, rows, index));
  const [apart] = rows.flatMap(({ text }) => labelled.exec(text.trim())?.slice(1, 2) ?? []);
  return rows.flatMap((row, index): readonly Row[] => {
    if (row.text.trim() === "" && (isTitle(rows, index - 1) || titleAbove(rows, index) !== undefined)) return [];
    if (row.from !== "plain" || row.text.length < 3) return [row];
    const text = row.text.trim();
    const table = cell.exec(row.text);
    if (table && fieldName(table[1] ?? "")) return [{ ...row, text: `${table[1]}: ${inCell(table[2] ?? "")}` }];
    const below = rows[index + 1]?.text ?? "";
    const title = titleAbove(rows, index + 1) ?? (isTitle(rows, index) ? apart : undefined);
    if (title !== undefined) return [startOf(row, title)];
    if (!isKnownLine(below)) return splitJoined(row);
    const [, code, reason = ""] = (text.length < 90 && bareStatus.exec(text)) || [];
    if (code !== undefined) return [startOf(row, code, reason)];
    // What a tool marks is read with its marks.
    const at = isKnownLine(text) || /^[<>=*-]/.test(text) ? undefined : startIn(row.text);
    const start = at === undefined ? undefined : row.text.slice(at);
    return start !== undefined && readStartLine(start) ? [{ ...row, text: start }] : splitJoined(row);
  });
}

// Below a request whose start line is there, the status of the answer may be told in words.
function besideStarts(row: Row, rows: readonly Row[], index: number): readonly Row[] {
  const [, code, reason = ""] = (row.text.length < 90 && labelled.exec(row.text.trim())) || [];
  // Status is the name of a header line too.
  const isLine =
    /^[ \t]{0,20}[\w-]{1,60}:[ \t]/.test(rows[index - 1]?.text ?? "") || isStart(rows[index - 1]?.text ?? "");
  if (code === undefined || isLine || !isKnownLine(rows[index + 1]?.text ?? "")) return splitJoined(row);
  return [startOf(row, code, reason)];
}

function startOf(row: Row, code: string, reason = ""): Row {
  return { ...row, text: row.text.trim(), start: responseStart(Number(code), reason) };
}

function withoutArrow(row: Row): Row {
  const [, name = "", value = ""] = (row.text.includes("→") && arrow.exec(row.text)) || [];
  const isOne = row.from === "plain" && (name.toLowerCase() === "status" || fieldName(name) !== undefined);
  return isOne ? { ...row, text: `${name}: ${value}` } : row;
}

// Response, a blank line, and the header lines; the status stands apart.
function isTitle(rows: readonly Row[], index: number): boolean {
  const below = rows[index + 1]?.text ?? "";
  const line = below.trim() === "" ? (rows[index + 2]?.text ?? "") : below;
  return (
    /^[#*_ ]{0,8}response(?: headers?)?:?[*_ ]{0,4}$/i.test(rows[index]?.text.slice(0, 60) ?? "") && isKnownLine(line)
  );
}

const quoted = /^([ \t]{0,20}[\w-]{2,60}: )"(.*)"$/;

// Faraday writes each value in quotes, where an entity-tag alone may have some.
function withoutQuotes(rows: readonly Row[]): readonly Row[] {
  const isSo = ({ text }: Row) => /^[ \t]{0,20}(?:content-type|date|server|user-agent|accept): "/i.test(text);
  if (!rows.some((row) => isSo(row) && quoted.test(row.text))) return rows;
  return rows.map((row) => {
    const [, name = "", value] = quoted.exec(row.text) ?? [];
    return value === undefined ? row : { ...row, text: name + value.replaceAll(/\\(["\\])/g, "$1") };
  });
}

// ### Response 401, a blank line, and the header lines.
function titleAbove(rows: readonly Row[], blankOrLine: number): string | undefined {
  const above = rows[blankOrLine - 1]?.text.trim() ?? "";
  const here = rows[blankOrLine]?.text ?? "";
  const line = here.trim() === "" ? (rows[blankOrLine + 1]?.text ?? "") : here;
  return isKnownLine(line) && above.length < 90 ? headed.exec(above)?.[1] : undefined;
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
