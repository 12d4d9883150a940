import type { Row } from "./row";

// Colors that a terminal adds: ESC [ … m
const color = /\x1B\[[\d;]*m/g;
const fence = /^[ \t]{0,3}(?:`{3,}|~{3,})[\w-]{0,20}[ \t]*$/;
// The progress meter of curl, which goes to the terminal between the lines of a message.
const meterTitle = /^ *(?:% Total +% Received|Dload +Upload)/;
const meter = /^[ \d][ \d.kMG]{38,80}(?:[-\d]{1,2}:[-\d]{2}:[-\d]{2} +){3}[\d.]{1,6}[kMG]?/;

/** Splits a text into its lines, without the signs that no tool means: a byte order mark, colors, fences, progress meters. */
export function rowsOf(text: string): readonly Row[] {
  const clean = text.replace(/^\uFEFF/, "").replace(color, "");
  const raws = clean.split("\n");
  const fenced = fencesAround(raws);
  const rows: Row[] = [];
  for (const [index, raw] of raws.entries()) {
    const line = index + 1;
    const whole = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (fenced && fence.test(whole)) rows.push({ text: "", line, from: "end" });
    else if (!whole.includes("\r")) rows.push(plainRow(whole, line));
    // What a terminal wrote over and over again, such as a meter, is one line of the paste.
    else for (const part of whole.split("\r")) rows.push(plainRow(part, line));
  }
  return rows;
}

function plainRow(whole: string, line: number): Row {
  if (/^[ \d]/.test(whole)) {
    const found = meter.exec(whole);
    const left = found && whole.slice(found[0].length);
    if (left?.trim() === "" || meterTitle.test(whole)) return { text: "", line, from: "said" };
    // What was written next stands on the same line.
    if (left) return { text: left, line, from: "plain" };
  }
  return { text: whole, line, from: "plain" };
}

// Inside a message a fence is content: one that stands around a message comes before it.
function fencesAround(raws: readonly string[]): boolean {
  const first = raws.findIndex((raw) => fence.test(raw.endsWith("\r") ? raw.slice(0, -1) : raw));
  return first >= 0 && !raws.slice(0, first).some((raw) => /HTTP\/\d/i.test(raw));
}
