import { fieldName } from "../../../registry/field-names";
import type { Row } from "./row";
import { readStartLine } from "./start-line";

/*
 * A log writes the same in front of every line: a time, a level, the name of a logger or of a container; mail writes `> `,
 * and a comment `# `. Times differ from line to line, so digits count as one sign each run, and so does white space.
 */

/** Longer than any prefix, in characters. */
const longest = 240;
const digits = /^\d+/;
const blanks = /^[ \t]+/;
// What a tool writes between the log's prefix and the line: it is read later, and is not the same on every line.
const mark =
  /(?:[<>]{1,2}|[<=]=|[=-]{1,3}>|<-{1,3}|\*|["'`]|(?:send|recv) header:|\[(?:status-line|hdr)\]( <)?|(?:send|reply|header):)[ \t]*$/i;

/** Takes off what stands in front of every line, or of every line of a message, as often as something does. */
export function withoutPrefix(rows: readonly Row[]): readonly Row[] {
  // The offsets of a trace are read with it.
  if (rows.some(({ text }) => /^(?:=> Send|<= Recv) (?:header|data), \d/.test(text))) return rows;
  let current = withoutKlog(rows);
  for (let times = 0; times < 3; times += 1) {
    const next = withoutShape(current, shapeOfAll(current)) ?? withoutShape(current, shapeBeforeStart(current));
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

// What Kubernetes writes before every line names the file, which is another one from line to line.
const klog = /^[IWEF]\d{4} [\d:.]{8,20} +\d+ [\w.-]+\.go:\d+\] ?/;

function withoutKlog(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ text }) => klog.test(text))) return rows;
  return rows.map((row) => ({ ...row, text: row.text.replace(klog, "") }));
}

function withoutShape(rows: readonly Row[], shape: string): readonly Row[] | undefined {
  // A prefix ends in a space, and one of spaces alone is an indent, which has a meaning of its own.
  if (shape.trim() === "") return undefined;
  let stripped = 0;
  let better = 0;
  const result: Row[] = [];
  for (const row of rows) {
    const end = row.from === "end" ? undefined : endOfShape(row.text, shape);
    // Where lines are a message's already, what they have in common is part of them: Set-Cookie: a, Set-Cookie: b.
    if (end !== undefined && (isKnownLine(row.text) || readStartLine(row.text))) return undefined;
    const text = end === undefined ? row.text : row.text.slice(end);
    if (end !== undefined) stripped += 1;
    if (end !== undefined && better === 0 && hasSense(text)) better = 1;
    result.push(end === undefined ? row : { ...row, text });
  }
  return stripped < 2 || better === 0 ? undefined : result;
}

const leadingMark =
  /^(?:http-outgoing-\d+ )?(?:[<>*]{1,2} ?|(?:[<=]=|=>) (?:(?:send|recv) header: ?)?|\[(?:status-line|hdr)\] (?:< )?|(?:reply|send|header): )?b?["'`]?/i;

function hasSense(text: string): boolean {
  const bare = text.trimStart().replace(leadingMark, "").trimStart();
  const isTold =
    /^(?:request|response) (?:headers?|status|url)\b|^(?:-{2,3}> [A-Z]|<-{2,3} (?:HTTP|\d))|^StatusCode: \d/i.test(
      bare,
    );
  return isTold || isKnownLine(bare) || readStartLine(bare.replace(/(?:\[\\r\]|\\r).*$|["'`]$/, "")) !== undefined;
}

function isKnownLine(text: string): boolean {
  const [, name] = /^([\w-]{2,60})["']?\s?:/.exec(text) ?? [];
  return name !== undefined && fieldName(name) !== undefined;
}

function shapeOfAll(rows: readonly Row[]): string {
  let shape: string | undefined;
  let count = 0;
  for (const { text, from } of rows) {
    if (from === "end" || text.trim() === "") continue;
    count += 1;
    const own = shapeOf(text.slice(0, longest));
    if (shape === undefined) shape = own;
    else {
      let same = 0;
      while (same < shape.length && shape[same] === own[same]) same += 1;
      // A line that is the prefix alone has no space at its end.
      shape = same === own.length && shape[same] === " " ? `${own} ` : shape.slice(0, same);
    }
    if (shape === "") return "";
  }
  return count < 2 || shape === undefined ? "" : shape.slice(0, shape.lastIndexOf(" ") + 1);
}

function shapeBeforeStart(rows: readonly Row[]): string {
  for (const { text } of rows) {
    if (text.length < 12) continue;
    const at = startIn(text) ?? labelIn(text);
    if (at === undefined || at > longest) continue;
    let before = text.slice(0, at);
    // PHP prints a list so: [0] => HTTP/1.1 401 Unauthorized
    if (/\] => $|\bstring\(\d+\) "?$/.test(before)) return "";
    for (let found = mark.exec(before); found; found = mark.exec(before)) before = before.slice(0, found.index);
    const shape = shapeOf(before);
    if (shape.endsWith(" ") && shape.trim() !== "") return shape;
  }
  return "";
}

/** Where in a line the start line of a message begins if there is something before it; undefined for any other line. */
export function startIn(text: string): number | undefined {
  const version = text.slice(0, longest * 40).search(/(?:HTTP|RTSP)\/\d/i);
  if (version < 1) return undefined;
  if (/^\S{6,8}[ \t]+[1-9]\d\d(?:[ \t]|["'\\]|$)/.test(text.slice(version, version + 16))) return version;
  // GET /path HTTP/1.1: the target and the method stand before the version.
  const target = text.lastIndexOf(" ", version - 2);
  const method = text.lastIndexOf(" ", target - 1) + 1;
  return target > 0 && /^["']?[A-Z]{3,20} /.test(text.slice(method, target + 1)) ? method : undefined;
}

function labelIn(text: string): number | undefined {
  const at = text.slice(0, longest).search(/\b(?:(?:Request|Response) (?:headers|status|URL)\b:?)/i);
  return at < 1 ? undefined : at;
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, "0").replace(/[ \t]+/g, " ");
}

// Where a text has that shape at its beginning, the offset behind it.
function endOfShape(text: string, shape: string): number | undefined {
  let at = 0;
  for (const sign of shape) {
    const rest = text.slice(at, at + longest);
    if (sign === "0") {
      const run = digits.exec(rest)?.[0].length ?? 0;
      if (run === 0) return undefined;
      at += run;
    } else if (sign === " ") {
      const run = blanks.exec(rest)?.[0].length ?? 0;
      if (run === 0) return text.length === at ? at : undefined;
      at += run;
    } else if (text[at] === sign) at += 1;
    else return undefined;
  }
  return at;
}
