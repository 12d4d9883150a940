import { GrammarError } from "../../grammar";
import { octetsOf } from "../command";
import { ansi, unprintf } from "./ansi";
import type { Variables } from "./word";

// What an export of ours writes where a command cannot hold an octet as it is.
const innerPrintf = /\$\(\s*printf\s+'([^']*)'\s*\)/y;
// A here-document that becomes the word, as manuals have it for long content.
const innerCat = /\$\(\s*cat\s+<<-?\s*(['"]?)([A-Za-z_]\w*)\1[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?[ \t]*\2\s*\)/y;
const named = /\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/y;

/** Reads what is quoted in a POSIX shell, from left to right. Every method gives octets, and throws a GrammarError for what never closes and for what only a shell can fill in. */
export class PosixQuotes {
  constructor(
    protected readonly text: string,
    protected offset: number,
    protected readonly variables: Variables,
  ) {}

  /** Moves past a sticky pattern and gives what it found; undefined where it does not stand here. */
  protected skip(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    this.offset += found?.length ?? 0;
    return found;
  }

  protected readSingle(): string {
    const end = this.text.indexOf("'", this.offset + 1);
    if (end < 0) this.failOpen(this.offset);
    const inner = this.text.slice(this.offset + 1, end);
    this.offset = end + 1;
    return octetsOf(inner);
  }

  protected readDouble(): string {
    const start = this.offset;
    this.offset += 1;
    let octets = "";
    while (!this.atQuote(start)) octets += this.readInner(/["$`\\]/);
    this.offset += 1;
    return octets;
  }

  private atQuote(start: number): boolean {
    if (this.offset >= this.text.length) this.failOpen(start);
    return this.text.charAt(this.offset) === '"';
  }

  /** Reads the whole text as that of a here-document whose word is not quoted. POSIX XCU §2.7.4. */
  readHereText(): string {
    let octets = "";
    while (this.offset < this.text.length) octets += this.skip(/"/y) ?? this.readInner(/[$`\\]/);
    return octets;
  }

  // Inside double quotes a backslash takes the meaning from these alone. POSIX XCU §2.2.3
  private readInner(escapable: RegExp): string {
    const next = this.text.charAt(this.offset);
    if (next === "\\") return this.readEscape(escapable);
    if (next === "$" || next === "`") return this.readDollar(true);
    return octetsOf(this.skip(/[^"\\$`]+/y) ?? "");
  }

  /** Reads a backslash and what it escapes; outside quotes, without `escapable`, that is any character. POSIX XCU §2.2.1. */
  protected readEscape(escapable?: RegExp): string {
    const blank = /\\[ \t]+\r?(?:\n|$)/y;
    blank.lastIndex = this.offset;
    if (!escapable && blank.test(this.text))
      throw new GrammarError(
        "There is a space after the backslash, so the command ends here: only a backslash at the very end continues a line",
        this.offset,
      );
    const code = this.text.codePointAt(this.offset + 1);
    const escaped = code === undefined ? "" : String.fromCodePoint(code);
    const wide = escaped === "\r" && this.text.charAt(this.offset + 2) === "\n";
    this.offset += 1 + escaped.length + (wide ? 1 : 0);
    if (escaped === "\n" || wide) return "";
    return escaped !== "" && (!escapable || escapable.test(escaped)) ? octetsOf(escaped) : `\\${octetsOf(escaped)}`;
  }

  protected readDollar(quoted: boolean): string {
    const after = this.text.charAt(this.offset + 1);
    const dollar = this.text.charAt(this.offset) === "$";
    if (!quoted && dollar && after === "'") return this.readAnsi();
    if (!quoted && dollar && after === '"') {
      this.offset += 1;
      return this.readDouble();
    }
    innerPrintf.lastIndex = this.offset;
    const inner = innerPrintf.exec(this.text);
    if (inner) {
      this.offset += inner[0].length;
      return unprintf(inner[1] ?? "");
    }
    if (!dollar || after === "(") return this.readCat();
    return this.readVariable(after);
  }

  private readCat(): string {
    innerCat.lastIndex = this.offset;
    const [whole = "", quote = "", , body = ""] = innerCat.exec(this.text) ?? [];
    // A shell takes away the line ends that such a text ends with.
    const written = withoutLastLineEnds(body.replaceAll("\r\n", "\n"));
    if (whole === "" || (quote === "" && /[$`\\]/.test(written))) this.failRun();
    this.offset += whole.length;
    return octetsOf(written);
  }

  private readVariable(after: string): string {
    named.lastIndex = this.offset;
    const [whole = "", braced, bare = ""] = named.exec(this.text) ?? [];
    const value = this.variables.get(braced ?? bare);
    if (value !== undefined) {
      this.offset += whole.length;
      return value;
    }
    if (/[A-Za-z_{0-9@*#?!$-]/.test(after))
      throw new GrammarError("Only a shell knows this variable: write its value instead", this.offset);
    this.offset += 1;
    return "$";
  }

  private readAnsi(): string {
    const start = this.offset;
    const found = this.skip(/\$'(?:[^'\\]|\\[\s\S])*'/y);
    if (found === undefined) this.failOpen(start);
    return ansi(found.slice(2, -1));
  }

  private failOpen(offset: number): never {
    throw new GrammarError("A quote is opened here and never closed", offset);
  }

  protected failRun(): never {
    throw new GrammarError("Only a shell can run the command in here: write what it gives instead", this.offset);
  }
}

function withoutLastLineEnds(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === "\n") end -= 1;
  return text.slice(0, end);
}
