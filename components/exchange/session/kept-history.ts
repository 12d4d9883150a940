import { reasonOf } from "#http/advice/reasons";
import { isQuestionId } from "#http/decision/questions";
import type { Exchanged } from "../model/exchanged";

// The number goes up when what an exchange is made of changes, so that nothing old is read as something new.
const keyOf = (owner: string) => `exchanges 1 ${location.pathname} ${owner}`;

/** As many characters of exchanges as are kept; the oldest go first. */
const most = 1_000_000;

/** The exchanges of this visit that the tab has kept for one owner on this page, the oldest first; none where it keeps nothing. */
export function keptHistory(owner: string): readonly Exchanged[] {
  try {
    return readExchanges(sessionStorage.getItem(keyOf(owner)) ?? "[]");
  } catch {
    return [];
  }
}

/** Reads exchanges that were written as JSON; none where they cannot be read. */
export function readExchanges(text: string): readonly Exchanged[] {
  try {
    const kept: unknown = JSON.parse(text);
    return isHistory(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps the exchanges with the tab, and nowhere else: they are still there after a reload. A tab that is made from this one may begin with a copy. */
export function keepHistory(owner: string, history: readonly Exchanged[]): void {
  try {
    if (history.length === 0) sessionStorage.removeItem(keyOf(owner));
    else sessionStorage.setItem(keyOf(owner), writeExchanges(history));
  } catch {
    // A browser that keeps nothing, or is full: the history holds for this page.
  }
}

/** Writes exchanges as JSON for `readExchanges`: of many only the newest, so that the text has at most a million characters. */
export function writeExchanges(history: readonly Exchanged[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const exchanged of history.toReversed()) {
    const written = JSON.stringify(exchanged);
    length += written.length + 1;
    if (length > most) break;
    kept.unshift(written);
  }
  return `[${kept.join(",")}]`;
}

type Unknown = Readonly<Record<string, unknown>>;

// What another version of the page has kept, or anything else on this origin, is no history: drawn, it would take the page down.
function isHistory(kept: unknown): kept is readonly Exchanged[] {
  return Array.isArray(kept) && kept.every(isExchanged);
}

function isExchanged(each: unknown): boolean {
  if (!isObject(each)) return false;
  const { draft, answer, decision, added = [], interim = [] } = each;
  return (
    isObject(draft) &&
    areTexts(draft["method"], draft["target"], draft["content"], each["way"], each["text"] ?? "", each["raw"] ?? "") &&
    areLines(draft["fields"]) &&
    areLines(added) &&
    isAnswer(answer) &&
    Array.isArray(interim) &&
    interim.every(isAnswer) &&
    Array.isArray(decision) &&
    decision.every(isDecided)
  );
}

function isAnswer(answer: unknown): boolean {
  if (!isObject(answer)) return false;
  const { status, reason, content, fields } = answer;
  return typeof status === "number" && areTexts(reason, content) && areLines(fields);
}

function isDecided(answer: unknown): boolean {
  if (!isObject(answer)) return false;
  const { question, because, detail = "", needs = "" } = answer;
  const known = because === undefined || reasonOf(String(because)) !== undefined;
  return isQuestionId(String(question)) && known && areTexts(detail, needs);
}

function areLines(lines: unknown): boolean {
  return Array.isArray(lines) && lines.every((line) => Array.isArray(line) && line.length === 2 && areTexts(...line));
}

function areTexts(...each: readonly unknown[]): boolean {
  return each.every((one) => typeof one === "string");
}

function isObject(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null;
}
