import type { Mark, SchemeAndParams } from "../auth-param";
import { readChallenges } from "../challenge";
import { readCredentials } from "../credentials";
import { GrammarError } from "../grammar";
import type { PastedMessage } from "./pasted";
import { linesNamed, type Spot } from "./rule";

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

/** What the lines of one field hold, and where the grammar stops to fit. */
export type Reading = { readonly field: string; readonly all: readonly Placed[]; readonly faults: readonly Spot[] };

/** The longest field line that is taken apart, in characters; servers refuse earlier than that. */
export const longestLine = 32 * 1024;

// More than any server offers; what comes after is read, and not judged.
const mostChallenges = 64;
const mostParams = 256;

type Read = (text: string, mark: Mark) => readonly SchemeAndParams[];
type Part = { readonly part: "scheme" | "token68" | "param"; readonly start: number; readonly end: number };
type Line = { readonly value: string; readonly line: number };

/** Reads every challenge of a field: its lines as one list, or each alone where together they cannot be read. RFC 9110 §5.3, §11.6.1. */
export function readPlacedChallenges(message: PastedMessage, field: string): Reading {
  const lines = readable(message, field);
  const together = readLines(lines, readChallenges);
  if (together.faults.length === 0 || lines.length < 2) return { field, ...together };
  const apart = lines.map((line) => readLines([line], readChallenges));
  // As many as together: hundreds of lines could hold that many each.
  const all = apart.flatMap((each) => each.all).slice(0, mostChallenges);
  return { field, all, faults: apart.flatMap(({ faults }) => faults) };
}

/** Reads the credentials of a field, each line alone: it is no list. RFC 9110 §11.6.2. */
export function readPlacedCredentials(message: PastedMessage, field: string): Reading {
  const apart = readable(message, field).map((line) =>
    readLines([line], (text, mark) => [readCredentials(text, mark)]),
  );
  return { field, all: apart.flatMap(({ all }) => all), faults: apart.flatMap(({ faults }) => faults) };
}

function readable(message: PastedMessage, field: string): readonly Line[] {
  return linesNamed(message, field).filter(({ value }) => value.length <= longestLine);
}

function readLines(lines: readonly Line[], read: Read): Omit<Reading, "field"> {
  const text = lines.map(({ value }) => value).join(", ");
  const parts: Part[] = [];
  try {
    const found = read(text, (part, start, end) => parts.push({ part, start, end }));
    return { all: place(found, parts, lines, text), faults: [] };
  } catch (fault) {
    if (!(fault instanceof GrammarError)) throw fault;
    return { all: [], faults: [{ ...spotAt(lines, fault.offset, fault.offset + 1), says: `${fault.reason}.` }] };
  }
}

function place(
  found: readonly SchemeAndParams[],
  parts: readonly Part[],
  lines: readonly Line[],
  text: string,
): readonly Placed[] {
  const rest = [...parts].reverse();
  const placedAll = found.map(({ scheme, token68, params }) => {
    const own = rest.pop();
    if (token68 !== undefined) rest.pop();
    const placed = params.map(([name, value]): PlacedParam => {
      const { start, end } = rest.pop() ?? { start: 0, end: 0 };
      const raw = text.slice(start, end);
      return { name, value, raw, quoted: raw.endsWith('"'), spot: spotAt(lines, start, end) };
    });
    const spot = spotAt(lines, own?.start ?? 0, own?.end ?? 0);
    return { scheme, params: placed.slice(0, mostParams), spot, ...(token68 === undefined ? {} : { token68 }) };
  });
  return placedAll.slice(0, mostChallenges);
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
