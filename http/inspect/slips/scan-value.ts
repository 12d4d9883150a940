import { excerpt } from "../../excerpt";
import { type Scan, schemeName, tchars, toAscii } from "./scan";

const curly = /[\u2018-\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02`´]/;
const qdtext = /[\t \x21\x23-\x5B\x5D-\x7E\x80-\xFF]+/y;
const anotherParam =
  /[ \t\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF]*(?:[,;][ \t]*)*[!#$%&'*+\-.^_`|~0-9A-Za-z]+[ \t]*=/y;
const nextParam = /[ \t]*[,;][ \t]*[!#$%&'*+\-.^_`|~0-9A-Za-z]+[ \t]*=[ \t]*"?/y;
const schemeAhead = new RegExp(`[ \\t]+${schemeName}`, "iy");
const listEnd = /[ \t\u00A0\u2000-\u200D\u202F\u2060\u3000\uFEFF]*(?:$|[,;])/y;
// A semicolon may stand in an address; before a name that everybody knows it is meant as a comma.
const bare =
  /[^\s,;"]+(?:;(?!(?:realm|charset|scope|error\w*|nonce|opaque|qop|algorithm|stale|domain|resource_metadata)=)[^\s,;"]+)*/iy;
const word = /[ \t]+(?![^\s,;="]+[ \t]*=)([^\s,;="]+)/y;

/** Reads what stands behind the equals sign of a parameter, however it is quoted. */
export function scanValue(scan: Scan, name: string): void {
  const odd = scan.next === "'" || curly.test(scan.next);
  if (scan.next === '"') scanQuoted(scan, name);
  else if (!odd || !scanOddlyQuoted(scan, scan.next)) scanBare(scan, name);
}

function scanQuoted(scan: Scan, name: string): void {
  const start = scan.at;
  scan.at += 1;
  while (!scan.lost) {
    scan.take(qdtext);
    // A quote right behind `, name=` opens the next value: this one was never closed.
    const comma = scan.next === '"' ? unclosedComma(scan, start) : -1;
    if (scan.atEnd || comma >= 0) {
      close(scan, name, start, comma);
      return;
    }
    if (scan.next === "\\") scan.at += scan.at + 1 < scan.text.length ? 2 : 1;
    else if (scan.next !== '"') takeOdd(scan, name);
    else if (endsAt(scan, scan.at + 1)) {
      scan.at += 1;
      return;
    } else takeInner(scan, name);
  }
}

function takeOdd(scan: Scan, name: string): void {
  const character = String.fromCodePoint(scan.text.codePointAt(scan.at) ?? 0);
  const says = /[\r\n]/.test(character)
    ? `A line break stands in the value of ${shown(name)}, and a header is one line.`
    : `The value of ${shown(name)} holds a character beyond ASCII, which HTTP has no encoding for.`;
  const id = character < " " ? "line-break" : "not-ascii";
  scan.edit(id, says, scan.at, scan.at + character.length, toAscii(character));
  scan.at += character.length;
}

function takeInner(scan: Scan, name: string): void {
  const says = `A double quote inside the value of ${shown(name)} ends it. It needs a backslash before it.`;
  scan.edit("quote-inside", says, scan.at, scan.at + 1, '\\"');
  scan.at += 1;
}

// Looks no further back than a name and its equals sign can be long.
function unclosedComma(scan: Scan, start: number): number {
  const from = Math.max(start + 1, scan.at - 64);
  const found = /[,;][ \t]*[!#$%&'*+\-.^_`|~0-9A-Za-z]+=$/.exec(scan.text.slice(from, scan.at));
  return found ? from + found.index : -1;
}

function close(scan: Scan, name: string, start: number, comma: number): void {
  const end = comma >= 0 ? comma : scan.text.trimEnd().length;
  scan.edit(
    "quote-unclosed",
    `The quotes around the value of ${shown(name)} are opened and never closed.`,
    end,
    end,
    '"',
    [start, start + 1],
  );
  // What was noted behind the end belongs to what comes next, and is read again.
  const kept = scan.edits.filter(({ from, text }) => from < end || (from === end && text === '"'));
  scan.edits.splice(0, scan.edits.length, ...kept);
  scan.at = end;
}

function endsAt(scan: Scan, offset: number): boolean {
  return scan.sees(listEnd, offset) || scan.sees(anotherParam, offset) || scan.sees(schemeAhead, offset);
}

/** Reads a value in single or typographic quotes; false, and no step further, where they are never closed. */
function scanOddlyQuoted(scan: Scan, opening: string): boolean {
  const start = scan.at;
  const closing = opening === "'" ? /'/g : /[\u2018-\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02`´"]/g;
  closing.lastIndex = start + 1;
  let end = -1;
  for (let tries = 0; tries < 8 && end < 0; tries += 1) {
    const found = closing.exec(scan.text);
    if (!found) return false;
    if (endsAt(scan, found.index + 1)) end = found.index;
  }
  if (end < 0) return false;
  const inside = scan.text.slice(start + 1, end);
  const [id, says] =
    opening === "'"
      ? (["single-quotes", "Single quotes quote nothing in HTTP. Texts stand in double quotes."] as const)
      : (["curly-quotes", "These are typographic quotes. HTTP knows the straight double quote alone."] as const);
  const put = [...inside].map((each) => (each === '"' || each === "\\" ? `\\${each}` : qd(each))).join("");
  scan.edit(id, says, start, end + 1, `"${put}"`);
  scan.at = end + 1;
  return true;
}

function qd(character: string): string {
  return /^[\t\x20-\x7E\x80-\xFF]$/.test(character) ? character : toAscii(character);
}

// token, or what was meant as one: an address, a date, several words.
function scanBare(scan: Scan, name: string): void {
  const start = scan.at;
  const plain = scan.take(tchars);
  const rest = scan.take(bare);
  if (plain + rest === "") {
    scan.edit("value-missing", `Nothing stands behind ${shown(name)}=, and an empty value is "".`, start, start, '""', [
      Math.max(0, start - name.length - 1),
      start,
    ]);
    return;
  }
  const odd = scan.next === '"' ? scan.take(/[^\s,;]+/y) : "";
  let words = 0;
  while (!scan.sees(nextParam) && scan.sees(word) && !scan.sees(schemeAhead) && words < 64) {
    scan.take(word);
    words += 1;
  }
  if (rest + odd === "" && words === 0) return;
  const value = scan.text.slice(start, scan.at);
  const put = [...value].map((each) => (each === '"' || each === "\\" ? `\\${each}` : qd(each))).join("");
  const sign = /[^!#$%&'*+\-.^_`|~0-9A-Za-z]/.exec(value)?.[0] ?? " ";
  const what = sign === " " ? "a space" : /[\x21-\x7E]/.test(sign) ? `“${sign}”` : "a character beyond ASCII";
  scan.edit(
    "value-unquoted",
    `The value of ${shown(name)} needs double quotes: ${what} cannot stand outside of them.`,
    start,
    scan.at,
    `"${put}"`,
  );
}

function shown(name: string): string {
  const quoted = excerpt(name);
  return quoted === JSON.stringify(name) ? name : "a parameter";
}
