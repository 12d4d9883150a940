import { excerpt } from "../../excerpt";
import { blanks, Scan, schemeName, tchars } from "./scan";
import { scanValue } from "./scan-value";
import type { Edit } from "./slip";

const token68 = /[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
const equals = /[ \t]*=[ \t]*/y;
const colon = /[ \t]*:[ \t]*/y;
const separators = /[ \t,]+/y;
// `abc=` at the end of an element is a token68, unless it is a name that everybody knows.
const name =
  "(?:(?:realm|charset|scope|error|error_description|nonce|opaque|qop|algorithm|stale|domain)[ \\t]*=|[!#$%&'*+\\-.^_`|~0-9A-Za-z]+[ \\t]*=(?!=*[ \\t]*(?:,|$)))";
const knownScheme = new RegExp(`^${schemeName}`, "i");
const paramAhead = new RegExp(name, "iy");

type State = {
  /** The scheme that is open, "" before the first. */
  scheme: string;
  schemeStart: number;
  /** Where the last scheme or parameter ended. */
  end: number;
  /** Whether a comma has come since. */
  separated: boolean;
  params: number;
};

/** The changes after which a text reads as challenges; undefined where the text is too far from that. */
export function challengeEdits(text: string): readonly Edit[] | undefined {
  const inner = /^(["'])(.*)\1$/s.exec(text)?.[2];
  if (inner === undefined || !knownScheme.test(inner)) return editsOf(text);
  const written = inner.includes('\\"') ? inner.replace(/\\(["\\])/g, "$1") : undefined;
  const says = "The quotes belong to the program, and went into the header.";
  const around = { id: "quotes-around", says, text: "", start: 0, end: text.length } as const;
  // As a program writes it: "Basic realm=\"x\"".
  if (written !== undefined) return [{ ...around, text: written, from: 0, to: text.length }];
  const within = editsOf(inner)?.map((each) => ({
    ...each,
    from: each.from + 1,
    to: each.to + 1,
    start: each.start + 1,
    end: each.end + 1,
  }));
  return within && [{ ...around, from: 0, to: 1 }, ...within, { ...around, from: text.length - 1, to: text.length }];
}

function editsOf(text: string): readonly Edit[] | undefined {
  const scan = new Scan(text);
  const state: State = { scheme: "", schemeStart: 0, end: 0, separated: true, params: 0 };
  takeAround(scan);
  while (!scan.lost) {
    takeSpace(scan, state);
    if (scan.atEnd) return scan.edits;
    if (!takeElement(scan, state)) return undefined;
  }
  return undefined;
}

// The name of the field, pasted into its value.
function takeAround(scan: Scan): void {
  const inside = scan.take(/[ \t]*(?:www|proxy)-authenticate[ \t]*:[ \t]*/iy);
  if (inside !== "") scan.edit("name-inside", "The name of the header stands in its value.", 0, inside.length, "");
}

function takeSpace(scan: Scan, state: State): void {
  for (;;) {
    const found = scan.take(separators);
    if (found.includes(",")) state.separated = true;
    const start = scan.at;
    if (scan.next === ";") {
      scan.at += 1;
      const alone = state.scheme !== "" && state.params === 0;
      const put = alone ? " " : state.separated ? "" : ",";
      const says = "Commas separate the parameters of a challenge. Semicolons belong to media types and cookies.";
      scan.edit("semicolon", says, start, scan.at, put);
      if (!alone) state.separated = true;
    } else if (scan.take(blanks) !== "") {
      scan.edit("space", "This looks like a space, and is another character.", start, scan.at, " ");
    } else if (found === "") return;
  }
}

function takeElement(scan: Scan, state: State): boolean {
  const start = scan.at;
  if (state.scheme !== "" && scan.sees(paramAhead)) return takeParam(scan, state);
  if (state.scheme !== "" && state.params === 0 && !state.separated && scan.take(token68) !== "") {
    state.end = scan.at;
    state.params = 1;
    return true;
  }
  if (/["'\u2018-\u201F]/.test(scan.next) && state.scheme !== "" && state.params === 0) {
    scan.edit("name-missing", "A text in quotes without a name. Most likely it is the realm.", start, start, "realm=", [
      start,
      start + 1,
    ]);
    scanValue(scan, "realm");
    state.end = scan.at;
    state.params = 1;
    return true;
  }
  const word = scan.take(tchars);
  if (word === "") return false;
  if (state.scheme !== "" && scan.sees(/[ \t]*:[ \t]*["']/y)) {
    scan.at = start;
    return takeParam(scan, state);
  }
  return takeScheme(scan, state, start, word);
}

// auth-param = token BWS "=" BWS ( token / quoted-string )
function takeParam(scan: Scan, state: State): boolean {
  const start = scan.at;
  const word = scan.take(tchars);
  if (state.params === 0 && state.separated) {
    // Between a scheme and its first parameter stands a space alone.
    const comma = scan.text.lastIndexOf(",", start);
    if (comma >= state.end)
      scan.edit("comma-misplaced", "No comma stands between a scheme and its first parameter.", comma, comma + 1, " ");
  } else if (state.params > 0 && !state.separated) {
    comma(scan, state, start, word);
  }
  const from = scan.at;
  if (scan.take(equals) === "") {
    scan.take(colon);
    scan.edit("colon", "An equals sign stands between a name and its value.", from, scan.at, "=");
  }
  scanValue(scan, word);
  state.params += 1;
  state.end = scan.at;
  state.separated = false;
  return true;
}

function takeScheme(scan: Scan, state: State, start: number, word: string): boolean {
  if (scan.sees(/[ \t]*=/y)) return false;
  const again = state.scheme.toLowerCase() === word.toLowerCase();
  if (state.scheme !== "" && !state.separated) {
    if (again && state.params === 0) {
      scan.edit("scheme-twice", `The scheme ${shown(word)} is written twice.`, state.schemeStart, start, "", [
        start,
        scan.at,
      ]);
    } else if (
      state.params > 0 &&
      (knownScheme.test(word) || scan.sees(/[ \t]+[!#$%&'*+\-.^_`|~0-9A-Za-z]+[ \t]*=/y))
    ) {
      comma(scan, state, start, word);
    } else if (state.params === 0 && knownScheme.test(word)) {
      comma(scan, state, start, word);
    } else return false;
  }
  const from = scan.at;
  if (scan.take(colon) !== "") {
    scan.edit("colon", "No colon stands behind a scheme, but a space.", from, scan.at, " ");
  }
  Object.assign(state, { scheme: word, schemeStart: start, end: scan.at, separated: false, params: 0 });
  return true;
}

function comma(scan: Scan, state: State, start: number, word: string): void {
  scan.edit("comma-missing", `A comma is missing before ${shown(word)}.`, state.end, state.end, ",", [
    start,
    start + word.length,
  ]);
}

function shown(word: string): string {
  return excerpt(word) === JSON.stringify(word) ? word : "this";
}
