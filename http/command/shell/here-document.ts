import { GrammarError } from "../../grammar";

/** What stands after `<<`: the word that ends the text, and how the text is read. */
export type Announced = {
  readonly until: string;
  readonly offset: number;
  /** Whether the word was quoted, so that nothing in the text is replaced. */
  readonly literal: boolean;
  /** Whether tabs before each line are taken away. */
  readonly dedented: boolean;
};

/** Where the text of a here-document stands, and where what follows it begins. */
export type Body = { readonly start: number; readonly end: number; readonly after: number };

/** Finds the text that a here-document announces, from the line after `offset` on. Throws a GrammarError where it never ends. POSIX XCU §2.7.4. */
export function findBody(text: string, { until, offset, dedented }: Announced, from: number): Body {
  const first = text.indexOf("\n", from);
  let at = first < 0 ? text.length : first + 1;
  const start = at;
  while (at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).replace(/\r$/, "");
    if ((dedented ? line.replace(/^\t+/, "") : line) === until) return { start, end: at, after: end };
    at = end + 1;
  }
  throw new GrammarError(`The text that begins below never ends: a line with ${until} alone is missing`, offset);
}

/** The text of a here-document as it stands, without carriage returns before line ends, and without leading tabs where they are not wanted. */
export function bodyOf(text: string, { start, end }: Body, dedented: boolean): string {
  const written = text.slice(start, end).replaceAll("\r\n", "\n");
  return dedented ? written.replace(/^\t+/gm, "") : written;
}
