import type { Edit, SlipId } from "./slip";

/** More slips than this in one line, and nobody can say what was meant. */
export const mostEdits = 64;

/** Goes through a text from left to right and notes what has to be changed for the grammar to hold. */
export class Scan {
  readonly text: string;
  readonly edits: Edit[] = [];
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get next(): string {
    return this.text.charAt(this.at);
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Whether it has to give up: the line is too far from the grammar. */
  get lost(): boolean {
    return this.edits.length > mostEdits;
  }

  /** Notes a change of the stretch from `from` to `to`, which is also what is marked unless `mark` says otherwise. */
  edit(id: SlipId, says: string, from: number, to: number, text: string, mark: readonly [number, number] = [from, to]) {
    this.edits.push({ id, says, from, to, text, start: mark[0], end: mark[1] });
  }

  /** Matches a sticky pattern where it stands, moves past it, and gives what was found; "" where it does not match. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  /** Whether a sticky pattern matches at an offset. */
  sees(pattern: RegExp, offset = this.at): boolean {
    pattern.lastIndex = offset;
    return pattern.test(this.text);
  }
}

/** The names of schemes that nobody would write into a text without quotes, as the source of a pattern. */
export const schemeName =
  "(?:basic|bearer|digest|dpop|hoba|kerberos|mutual|negotiate|ntlm|privatetoken|scram-sha-1|scram-sha-256)(?![!#$%&'*+\\-.^_`|~0-9A-Za-z=])";

/** token = 1*tchar, sticky. RFC 9110 §5.6.2. */
export const tchars = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;

/** SP and HTAB, and what a word processor or a shell writes in their place, sticky. */
export const blanks = /[ \t\r\n\f\v\u00A0\u2000-\u200D\u2028\u2029\u202F\u2060\u3000\uFEFF]+/y;

/** Writes a text in characters that a quoted-string may hold and every reader knows: close ones of ASCII, else a question mark. */
export function toAscii(character: string): string {
  const near = asciiOf.get(character) ?? character.normalize("NFKD").replace(/[\u0300-\u036F]/g, "");
  return /^[\x20-\x7E]+$/.test(near) ? near.replace(/["\\]/g, "'") : "?";
}

const asciiOf: ReadonlyMap<string, string> = new Map([
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201C", "'"],
  ["\u201D", "'"],
  ["\u2026", "..."],
  ["\u200B", " "],
  ["\r", " "],
  ["\n", " "],
]);
