import type { Mark, SchemeAndParams } from "../auth-param";
import { readChallenges } from "../challenge";
import { readCredentials } from "../credentials";
import { GrammarError } from "../grammar";
import { maskOf } from "./paste/masked";
import type { PastedMessage } from "./pasted";
import { linesNamed, type Spot } from "./rule";
import { applyEdits, offsetBefore } from "./slips/slip";
import { type Meant, mendingOf, slipsIn } from "./slips/slips";

/** A parameter where it stands, with its value as it was written, quotes and all. */
export type PlacedParam = {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
  readonly quoted: boolean;
  readonly spot: Spot;
};

/** A scheme with what belongs to it, each where it stands. */
export type Placed = {
  readonly scheme: string;
  readonly token68?: string;
  readonly params: readonly PlacedParam[];
  readonly spot: Spot;
};

/** What the lines of one field hold, where the grammar stops to fit, and the lines that somebody masked or never filled in. */
export type Reading = {
  readonly field: string;
  readonly all: readonly Placed[];
  readonly faults: readonly Spot[];
  readonly masked: readonly Spot[];
  readonly unfilled: readonly Spot[];
};

/** The longest field line that is taken apart, in characters; servers refuse earlier than that. */
export const longestLine = 32 * 1024;

// More than any server offers; what comes after is read, and not judged.
const mostChallenges = 64;
const mostParams = 256;

type Read = (text: string, mark: Mark) => readonly SchemeAndParams[];
type Part = { readonly part: "scheme" | "token68" | "param"; readonly start: number; readonly end: number };
type Line = { readonly value: string; readonly line: number };

/**
 * Reads every challenge of a field: its lines as one list, or each alone where together they cannot be read. What cannot be read
 * alone is read as it was most likely meant. RFC 9110 §5.3, §11.6.1.
 */
export function readPlacedChallenges(message: PastedMessage, field: string): Reading {
  const lines = readable(message, field);
  const together = readLines(lines, readChallenges);
  if (together.faults.length === 0) return { field, ...together, masked: [], unfilled: [] };
  const masked = lines.filter(({ value }) => isMaskedInPart(value));
  const apart = lines
    .filter((line) => !masked.includes(line))
    .map((line) => readMeant(line, readChallenges, "challenge"));
  // As many as together: hundreds of lines could hold that many each.
  const all = apart.flatMap((each) => each.all).slice(0, mostChallenges);
  return { field, all, faults: apart.flatMap(({ faults }) => faults), masked: masked.map(wholeLine), unfilled: [] };
}

/** Reads the credentials of a field, each line alone: it is no list. RFC 9110 §11.6.2. */
export function readPlacedCredentials(message: PastedMessage, field: string): Reading {
  const lines = readable(message, field);
  const read: Read = (text, mark) => [readCredentials(text, mark)];
  const masked = lines.filter(({ value }) => maskOf(value) === "masked");
  const unfilled = lines.filter(({ value }) => maskOf(value) === "unfilled");
  const rest = lines.filter((line) => !masked.includes(line) && !unfilled.includes(line));
  const apart = rest.map((line) => readMeant(line, read, "credentials"));
  return {
    field,
    all: apart.flatMap(({ all }) => all),
    faults: apart.flatMap(({ faults }) => faults),
    masked: masked.map(wholeLine),
    unfilled: unfilled.map((line) => ({ ...wholeLine(line), ...unfilledIn(line) })),
  };
}

function readable(message: PastedMessage, field: string): readonly Line[] {
  return linesNamed(message, field).filter(({ value }) => value.length <= longestLine);
}

type Found = Pick<Reading, "all" | "faults">;

// One of a kind is enough to say, and four kinds are more than anybody makes at once.
const mostSlips = 4;

/** Reads one line; where it cannot be read, its slips are the faults, and what it was meant to be is what is read. */
function readMeant(line: Line, read: Read, as: Meant): Found {
  const plain = readLines([line], read);
  if (plain.faults.length === 0) return plain;
  const slips = slipsIn(line.value, as);
  const first = slips.filter(({ id }, index) => slips.findIndex((each) => each.id === id) === index);
  if (first.length === 0) return plain;
  const faults = first.slice(0, mostSlips).map(({ id, says, start, end, mended }) => {
    return { line: line.line, start, end, says, slip: id, ...(mended === undefined ? {} : { mended }) };
  });
  const mended = slips[0]?.mended;
  // A pair that stands there in plain was never in Base64: nothing is to be said of what it would have been.
  if (mended === undefined || slips[0]?.id === "pair-plain") return { all: [], faults };
  const edits = mendingOf(line.value);
  const exact = edits && applyEdits(line.value, edits).trim() === mended;
  const before = exact ? (offset: number) => offsetBefore(edits, offset) : undefined;
  return { all: readLines([{ ...line, value: mended }], read, { line, before }).all, faults };
}

function wholeLine({ value, line }: Line): Spot {
  return { line, start: 0, end: value.length };
}

function unfilledIn({ value }: Line): Partial<Spot> {
  const found = slipsIn(value, "credentials").find(({ id }) => id === "unfilled");
  return found ? { start: found.start, end: found.end, says: found.says, slip: found.id } : {};
}

// A mask where a value or the whole of it should stand: <redacted>, [secure], ████, ***, and an ellipsis.
function isMaskedInPart(value: string): boolean {
  return (
    maskOf(value) === "masked" ||
    /(?:^|[\s=,"])(?:<[\w -]{3,40}>|\[[\w -]{3,40}\]|\*{3,}|[\u2580-\u259F\u2022\u25CF\u2026])/.test(value)
  );
}

type Original = { readonly line: Line; readonly before: ((offset: number) => number) | undefined };

function readLines(lines: readonly Line[], read: Read, original?: Original): Found {
  const text = lines.map(({ value }) => value).join(", ");
  const parts: Part[] = [];
  try {
    const found = read(text, (part, start, end) => parts.push({ part, start, end }));
    return { all: place(found, parts, text, (start, end) => spotIn(lines, start, end, original)), faults: [] };
  } catch (fault) {
    if (!(fault instanceof GrammarError)) throw fault;
    return { all: [], faults: [{ ...spotAt(lines, fault.offset, fault.offset + 1), says: `${fault.reason}.` }] };
  }
}

function place(
  found: readonly SchemeAndParams[],
  parts: readonly Part[],
  text: string,
  spotOf: (start: number, end: number) => Spot,
): readonly Placed[] {
  const rest = [...parts].reverse();
  return found.slice(0, mostChallenges).map(({ scheme, token68, params }) => {
    const own = rest.pop();
    if (token68 !== undefined) rest.pop();
    const placed = params.map(([name, value]): PlacedParam => {
      const { start, end } = rest.pop() ?? { start: 0, end: 0 };
      const raw = text.slice(start, end);
      return { name, value, raw, quoted: raw.endsWith('"'), spot: spotOf(start, end) };
    });
    const spot = spotOf(own?.start ?? 0, own?.end ?? 0);
    return { scheme, params: placed.slice(0, mostParams), spot, ...(token68 === undefined ? {} : { token68 }) };
  });
}

// Of a mended line, the place in the line as it was pasted; the whole of it where that cannot be told.
function spotIn(lines: readonly Line[], start: number, end: number, original: Original | undefined): Spot {
  if (!original) return spotAt(lines, start, end);
  const { line, before } = original;
  if (!before) return wholeLine(line);
  const from = Math.min(before(start), line.value.length);
  return { line: line.line, start: from, end: Math.max(from, Math.min(before(end), line.value.length)) };
}

// Offsets count in the lines joined by ", ", two characters that belong to no line.
function spotAt(lines: readonly Line[], start: number, end: number): Spot {
  let before = 0;
  for (const { value, line } of lines) {
    if (start <= before + value.length) {
      return { line, start: Math.max(0, start - before), end: Math.min(value.length, end - before) };
    }
    before += value.length + 2;
  }
  const last = lines.at(-1);
  return { line: last?.line ?? 0, start: last?.value.length ?? 0, end: last?.value.length ?? 0 };
}
