import { GrammarError } from "../../grammar";

const letters: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "0": "\0" };
const escaped = /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|(\r\n|[\s\S]))/y;

/** Reads the literals of JavaScript, from left to right, and runs nothing. Every method throws a GrammarError with the offset for what cannot be read. */
export class Literals {
  constructor(
    readonly text: string,
    public offset: number,
  ) {}

  get next(): string {
    return this.text.charAt(this.offset);
  }

  /** Moves past a sticky pattern and gives what it found; undefined where it does not stand here. */
  skip(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    this.offset += found?.length ?? 0;
    return found;
  }

  /** Moves past blanks, line ends and comments. */
  skipBlanks(): void {
    while (this.skip(/[\s\uFEFF]+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y) !== undefined);
  }

  /** Moves past blanks and then a sign, if it comes next, and says whether it did. */
  take(sign: string): boolean {
    this.skipBlanks();
    if (!this.text.startsWith(sign, this.offset)) return false;
    this.offset += sign.length;
    return true;
  }

  expect(sign: string): void {
    if (!this.take(sign)) this.fail(`${sign} was expected here`);
  }

  /** Reads a text in single or double quotes. */
  readQuoted(): string {
    const start = this.offset;
    const quote = this.next;
    const plain = quote === '"' ? /[^"\\\r\n]+/y : /[^'\\\r\n]+/y;
    let text = "";
    this.offset += 1;
    for (;;) {
      text += this.skip(plain) ?? "";
      if (this.next === "\\") text += this.readEscape();
      else if (this.next === quote) {
        this.offset += 1;
        return text;
      } else throw new GrammarError("A quote is opened here and never closed on its line", start);
    }
  }

  /** Reads a backslash and what it escapes; a line end after it is nothing. */
  readEscape(): string {
    escaped.lastIndex = this.offset;
    const [whole = "\\", hex, short, long, other] = escaped.exec(this.text) ?? [];
    this.offset += whole.length;
    const code = hex ?? short ?? long;
    if (code !== undefined) {
      const number = Number.parseInt(code, 16);
      // Two \u may be the halves of one character.
      return number > 0x10ffff
        ? "\uFFFD"
        : long === undefined
          ? String.fromCharCode(number)
          : String.fromCodePoint(number);
    }
    if (other === undefined || /^\r?\n$/.test(other)) return "";
    return letters[other] ?? other;
  }

  /** Reads a template up to its end or to `${`, and says which it was; the offset is behind it. */
  readTemplatePart(start: number): { readonly text: string; readonly closed: boolean } {
    let text = "";
    for (;;) {
      text += (this.skip(/[^`\\$]+/y) ?? "").replaceAll("\r\n", "\n");
      if (this.next === "") throw new GrammarError("A template is opened here and never closed", start);
      if (this.next === "\\") text += this.readEscape();
      else if (this.skip(/`/y)) return { text, closed: true };
      else if (this.skip(/\$\{/y)) return { text, closed: false };
      else text += this.skip(/\$/y) ?? "";
    }
  }

  fail(message: string): never {
    throw new GrammarError(message, Math.min(this.offset, this.text.length));
  }
}
