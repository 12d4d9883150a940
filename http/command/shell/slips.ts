import { GrammarError } from "../../grammar";

const curly = /[\u2018\u2019\u201A\u201C\u201D\u201E]/;
const dash = /^[\u2010-\u2015\u2212]/;
const blank = /[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/;

/**
 * Refuses what a word processor makes of a command: curly quotes, long dashes and wide spaces outside of quotes, which no
 * shell takes for what they look like. `begins` says whether a word begins here. Throws a GrammarError at the character.
 */
export function refuseTypography(plain: string, offset: number, begins: boolean): void {
  const quote = plain.search(curly);
  if (quote >= 0)
    throw new GrammarError("These are curly quotes, which no shell takes for quotes: write ' or \"", offset + quote);
  if (begins && dash.test(plain))
    throw new GrammarError("This is a long dash, which no program takes for one: write - or --", offset);
  const space = plain.search(blank);
  if (space >= 0)
    throw new GrammarError(
      "This is a no-break or odd space, which no shell parts words by: write a plain one",
      offset + space,
    );
}
