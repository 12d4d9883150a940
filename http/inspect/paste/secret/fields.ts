import { fieldName } from "../../../registry/field-names";
import { fieldKind, fieldPattern, type Span } from "./names";
import { secretsInCookies, secretsInCredentials, spanOf } from "./values";

// Between a name and its value stands what the notation wants: a colon, quotes, brackets, PHP's types.
const gap =
  /(\\?["'`\]]{0,3})[ \t]{0,8}(?:(:|=>|=)|(,)(?=\s{0,40}\\?["'])|(?=[ \t]*\r?\n))[ \t]{0,40}(\r?\n[ \t]{0,80})?(?:Array\s{0,80}\(\s{0,120}\[0\] =>[ \t]{0,8})?(?:\\?["']value\\?["']\s{0,8}:\s{0,8})?(?:string\(\d+\)\s?)?(?:\[\]string)?([[({]{0,2}\s{0,8})(\\?["'`])?/y;

/** The secrets in the values of header lines, however their names and values are printed. */
export function secretsInFields(text: string): readonly Span[] {
  const found: Span[] = [];
  let last = 0;
  for (const match of text.matchAll(fieldPattern)) {
    // A name inside a value that was read is part of it, and one in a query is read with the query.
    if (match.index < last || /[?&]/.test(text[match.index - 1] ?? "")) continue;
    const value = valueAfter(text, match.index, match[0].length);
    if (!value) continue;
    last = value.end;
    const raw = text.slice(value.start, value.end);
    const kind = fieldKind(match[0]);
    if (kind === "credentials") found.push(...secretsInCredentials(raw, value.start), ...wrappedAfter(text, value.end));
    else if (kind === "key") found.push(...spanOf(raw, value.start, "key"), ...wrappedAfter(text, value.end));
    else found.push(...secretsInCookies(raw, value.start, kind === "set-cookie"));
  }
  return found;
}

function valueAfter(
  text: string,
  at: number,
  length: number,
): { readonly start: number; readonly end: number } | undefined {
  gap.lastIndex = at + length;
  const found = gap.exec(text);
  if (!found) return undefined;
  const [, , colon, comma, newline, brackets = "", quote] = found;
  const start = gap.lastIndex;
  if (comma !== undefined && quote === undefined) return undefined;
  if (newline !== undefined && quote === undefined && !mayStandBelow(text, at, start)) return undefined;
  if (colon === undefined && comma === undefined && newline === undefined) return undefined;
  return { start, end: endOfValue(text, at, start, quote, brackets.trim() !== "") };
}

// A name alone on its line has its value on the next, unless that is a line with a name itself.
function mayStandBelow(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (!/(?:^|\n)[ \t"']*$/.test(before)) return false;
  const [below = ""] = text.slice(start, start + 200).split("\n", 1);
  return !/^[\w-]{1,60}:(?:\s|$)/.test(below) && !fieldName(below.trim());
}

function endOfValue(text: string, at: number, start: number, quote: string | undefined, bracketed: boolean): number {
  if (quote !== undefined) return closing(text, start, quote);
  // -H "Authorization: …": the quote stands before the name.
  const [around = ""] = /["'`]$/.exec(text.slice(Math.max(0, at - 1), at)) ?? [];
  const inMap = /[{[,;]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
  const stop = stopAt(around, bracketed, inMap);
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

const stops = new Map<string, RegExp>();

// One search for whatever may end the value, for it stops at the first: a line can hold thousands of values.
function stopAt(around: string, bracketed: boolean, inMap: boolean): RegExp {
  const parts = [
    "\\n|\\\\[rn]|\\[\\\\r\\]|#01[25]",
    ...(around === "" ? [] : [`\\\\?${around}`]),
    ...(bracketed ? ["\\](?:[ ,}\\])]|$)"] : []),
    ...(inMap ? ["[,;] [\\w-]{2,60}[:=]|[\\]}]\\s{0,4}(?:[\\n,)\\]}]|$)"] : []),
  ];
  const source = parts.join("|");
  const stop = stops.get(source) ?? new RegExp(source, "g");
  stops.set(source, stop);
  return stop;
}

function closing(text: string, start: number, quote: string): number {
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === "\n" || text.startsWith(quote, end)) return end;
    if (text[end] === "\\") end += 1;
  }
  return text.length;
}

// A terminal breaks a long token into lines: what follows is of the same signs, and nothing else.
function wrappedAfter(text: string, end: number): readonly Span[] {
  if (text[end] !== "\n" || end - text.lastIndexOf("\n", end - 1) < 60) return [];
  const found: Span[] = [];
  for (let start = end + 1; found.length < 64; ) {
    const [line = ""] = text.slice(start, start + 5000).split(/\r?\n/, 1);
    if (!/^[\w.~+/-]{4,4096}=*$/.test(line)) break;
    found.push({ start, end: start + line.length, what: "token" });
    start += line.length + 1;
  }
  return found;
}
