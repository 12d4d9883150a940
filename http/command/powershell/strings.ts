import { GrammarError } from "../../grammar";

// PowerShell takes curly quotes for quotes.
const single = "'\u2018\u2019\u201A\u201B";
const double = '"\u201C\u201D\u201E';
const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const plainSingle = new RegExp(`[^${single}]+`, "y");
const plainDouble = new RegExp(`[^${double}$\`]+`, "y");
const named =
  /\$(?:\{([A-Za-z_][\w:]*)\}|((?:env:|script:|global:)?[A-Za-z_]\w*)|\(\s*\$([A-Za-z_]\w*)\s*\)|\(\s*\[char\]\s*(0x[0-9A-Fa-f]{1,6}|\d{1,7})\s*\))/iy;

/** Reads the strings of PowerShell, from left to right, without running anything. Every method throws a GrammarError with the offset for what cannot be read. */
export class PowerShellStrings {
  constructor(
    readonly text: string,
    public offset: number,
  ) {}

  /** The text that a variable holds, by its name in lower case; undefined where the script does not say. */
  textOfVariable(_name: string): string | undefined {
    return undefined;
  }

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

  /** Moves past blanks, comments and lines that a backtick continues; past line ends too, where `lines` says so. */
  skipBlanks(lines = false): void {
    const blanks = /[ \t\r\uFEFF]+|`\r?\n(?:>> ?)?|<#(?:[^#]|#(?!>))*#>|#[^\n]*/y;
    for (;;) {
      if (this.next === "`") this.refuseLooseBacktick();
      const found = this.skip(blanks) ?? (lines ? this.skip(/\n(?:[ \t]*>> ?|PS [^>\n]{0,200}>+ ?)?/y) : undefined);
      if (found === undefined) return;
    }
  }

  private refuseLooseBacktick(): void {
    const loose = /`[ \t]+\r?\n/y;
    loose.lastIndex = this.offset;
    if (loose.test(this.text))
      throw new GrammarError(
        "There is a space after the backtick, so the command ends here: only a backtick at the very end continues a line",
        this.offset,
      );
  }

  /** Reads a string of any kind, if one begins here. */
  tryString(): string | undefined {
    if (this.next === "@" && single.includes(this.text.charAt(this.offset + 1) || " ")) return this.readHere(false);
    if (this.next === "@" && double.includes(this.text.charAt(this.offset + 1) || " ")) return this.readHere(true);
    if (this.next !== "" && single.includes(this.next)) return this.readSingle();
    if (this.next !== "" && double.includes(this.next)) return this.readDouble();
    return undefined;
  }

  private readSingle(): string {
    const start = this.offset;
    let text = "";
    this.offset += 1;
    for (;;) {
      text += this.skip(plainSingle) ?? "";
      if (this.next === "") this.failOpen(start);
      this.offset += 1;
      if (this.next === "" || !single.includes(this.next)) return text;
      text += "'";
      this.offset += 1;
    }
  }

  private readDouble(): string {
    const start = this.offset;
    let text = "";
    this.offset += 1;
    for (;;) {
      text += this.skip(plainDouble) ?? "";
      if (this.next === "") this.failOpen(start);
      if (this.next === "`") text += this.readEscape();
      else if (this.next === "$") text += this.readDollar();
      else {
        this.offset += 1;
        if (this.next === "" || !double.includes(this.next)) return text;
        text += '"';
        this.offset += 1;
      }
    }
  }

  // The text between @" and a line that begins with "@.
  private readHere(filled: boolean): string {
    const start = this.offset;
    if (!/^@.[ \t]*\r?\n$/.test(this.skip(/@.[ \t]*\r?\n/y) ?? ""))
      throw new GrammarError("After @ and a quote the line has to end: the text begins below", start);
    const closing = filled ? /\r?\n["\u201C\u201D\u201E]@/g : /\r?\n['\u2018\u2019\u201A\u201B]@/g;
    closing.lastIndex = this.offset - 1;
    const end = closing.exec(this.text);
    if (!end) this.failOpen(start);
    const inner = this.text.slice(this.offset, Math.max(this.offset, end.index));
    const from = this.offset;
    this.offset = end.index + end[0].length;
    return (filled ? this.filled(inner, from) : inner).replaceAll("\r\n", "\n");
  }

  private filled(inner: string, from: number): string {
    if (!/[`$]/.test(inner)) return inner;
    const reader = new Filled(inner, (name) => this.textOfVariable(name));
    try {
      return reader.readAll();
    } catch (fault) {
      throw fault instanceof GrammarError ? fault.shifted(from) : fault;
    }
  }

  /** Reads a backtick and what it escapes. */
  readEscape(): string {
    const code = this.skip(/`u\{[0-9A-Fa-f]{1,6}\}/y);
    if (code !== undefined) return character(Number.parseInt(code.slice(3, -1), 16));
    const escaped = this.text.slice(this.offset + 1, this.offset + 2);
    this.offset += 1 + escaped.length;
    if (escaped === "\r" && this.skip(/\n/y)) return "\n";
    return escapes[escaped] ?? escaped;
  }

  /** Reads a dollar sign within a text: a variable that the script gives a value to, or the sign itself. */
  readDollar(): string {
    const start = this.offset;
    named.lastIndex = start;
    const [whole = "", braced, bare, inner, code] = named.exec(this.text) ?? [];
    this.offset += whole.length;
    if (code !== undefined) return character(Number(code));
    const name = braced ?? bare ?? inner;
    if (name !== undefined) {
      const value = this.textOfVariable(name.toLowerCase());
      if (value !== undefined) return value;
      throw new GrammarError(`Only the script knows $${name}: write its value instead`, start);
    }
    if (this.text.charAt(start + 1) === "(")
      throw new GrammarError("Only PowerShell can run what is in here: write what it gives instead", start);
    this.offset += 1;
    return "$";
  }

  private failOpen(offset: number): never {
    throw new GrammarError("A quote is opened here and never closed", offset);
  }
}

// The inside of a here-string, where quotes are characters.
class Filled extends PowerShellStrings {
  constructor(
    text: string,
    private readonly lookUp: (name: string) => string | undefined,
  ) {
    super(text, 0);
  }

  override textOfVariable(name: string): string | undefined {
    return this.lookUp(name);
  }

  readAll(): string {
    let text = "";
    while (this.next !== "") {
      text += this.skip(/[^`$]+/y) ?? "";
      if (this.next === "`") text += this.readEscape();
      else if (this.next === "$") text += this.readDollar();
    }
    return text;
  }
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
