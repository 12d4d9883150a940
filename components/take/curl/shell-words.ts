import { GrammarError } from "#http/grammar";
import { octetsOf } from "../export/quoting";

/** One word of a command as octets, each as the code point of its number, and where it begins in the text. */
export type Word = { readonly octets: string; readonly offset: number };

/** The first command of a text: its words, what printf pipes into it, and the sign that ended it where more follows. */
export type Command = { readonly words: readonly Word[]; readonly input?: string; readonly endedBy?: Word };

// What shellWord() and takeCurl() write where a command cannot hold an octet as it is.
const pipedPrintf = /^\s*printf\s+'([^']*)'\s*\|\s*/;
const innerPrintf = /\$\(\s*printf\s+'([^']*)'\s*\)/y;

/**
 * Reads the first command as a POSIX shell would, and bash's $'…' with it, without running anything.
 * Throws a SyntaxError with the offset for a quote that is never closed, and for what only a shell can fill in.
 */
export function readCommand(text: string): Command {
  const piped = pipedPrintf.exec(text);
  const reader = new ShellReader(text, piped?.[0].length ?? /^\s*(?:\$\s+)?/.exec(text)?.[0].length ?? 0);
  const command = reader.readAll();
  return piped ? { ...command, input: unprintf(piped[1] ?? "") } : command;
}

class ShellReader {
  constructor(
    private readonly text: string,
    private offset: number,
  ) {}

  readAll(): Command {
    const words: Word[] = [];
    for (;;) {
      this.skipBlanks();
      const offset = this.offset;
      const next = this.text.charAt(offset);
      if (next === "" || next === "\n" || next === "#") {
        const more = this.text.slice(offset).replace(/^#.*/, "").trim() !== "";
        return more ? { words, endedBy: { octets: "a new line", offset } } : { words };
      }
      if (";&|<>()".includes(next)) return { words, endedBy: { octets: next, offset } };
      words.push({ octets: this.readWord(), offset });
    }
  }

  private skipBlanks(): void {
    const blanks = /(?:[ \t\r]|\\\r?\n)*/y;
    blanks.lastIndex = this.offset;
    this.offset += blanks.exec(this.text)?.[0].length ?? 0;
  }

  private readWord(): string {
    let octets = "";
    for (;;) {
      const next = this.text.charAt(this.offset);
      if (next === "" || /[ \t\r\n;&|<>()]/.test(next)) return octets;
      if (next === "'") octets += octetsOf(this.readUntil("'"));
      else if (next === '"') octets += this.readDouble();
      else if (next === "$" || next === "`") octets += this.readDollar(false);
      else if (next === "\\") octets += this.readEscape(/[\s\S]/);
      else octets += this.readPlain();
    }
  }

  private readPlain(): string {
    const plain = /[^ \t\r\n;&|<>()'"$`\\]+/y;
    plain.lastIndex = this.offset;
    const found = plain.exec(this.text)?.[0] ?? "";
    this.offset += found.length;
    // A caret outside quotes says nothing to these shells, and everything to that one.
    if (found.endsWith("^") && /["\r\n]/.test(this.text.charAt(this.offset)))
      throw new GrammarError("This is written for cmd.exe: copy it for bash or a POSIX shell", this.offset - 1);
    return octetsOf(found);
  }

  private readUntil(quote: string): string {
    const end = this.text.indexOf(quote, this.offset + 1);
    if (end < 0) throw new GrammarError("A quote is opened here and never closed", this.offset);
    const inner = this.text.slice(this.offset + 1, end);
    this.offset = end + 1;
    return inner;
  }

  // Outside quotes a backslash takes the meaning from any character, inside double quotes from these alone. POSIX XCU §2.2
  private readEscape(escapable: RegExp): string {
    const [escaped = ""] = this.text.slice(this.offset + 1);
    this.offset += 1 + escaped.length;
    if (escaped === "\n") return "";
    return escapable.test(escaped) ? octetsOf(escaped) : `\\${octetsOf(escaped)}`;
  }

  private readDouble(): string {
    const start = this.offset;
    this.offset += 1;
    let octets = "";
    for (;;) {
      const next = this.text.charAt(this.offset);
      if (next === "") throw new GrammarError("A quote is opened here and never closed", start);
      if (next === '"') {
        this.offset += 1;
        return octets;
      }
      if (next === "\\") octets += this.readEscape(/["$`\\]/);
      else if (next === "$" || next === "`") octets += this.readDollar(true);
      else {
        const [character = ""] = this.text.slice(this.offset);
        this.offset += character.length;
        octets += octetsOf(character);
      }
    }
  }

  private readDollar(quoted: boolean): string {
    const after = this.text.charAt(this.offset + 1);
    if (!quoted && after === "'") return this.readAnsi();
    if (!quoted && after === '"') {
      this.offset += 1;
      return this.readDouble();
    }
    innerPrintf.lastIndex = this.offset;
    const inner = innerPrintf.exec(this.text);
    if (inner) {
      this.offset += inner[0].length;
      return unprintf(inner[1] ?? "");
    }
    if (this.text.charAt(this.offset) === "`" || after === "(")
      throw new GrammarError("Only a shell can run the command in here: write what it gives instead", this.offset);
    if (/[A-Za-z_{0-9@*#?!$-]/.test(after))
      throw new GrammarError("Only a shell knows this variable: write its value instead", this.offset);
    this.offset += 1;
    return "$";
  }

  private readAnsi(): string {
    const whole = /\$'((?:[^'\\]|\\[\s\S])*)'/y;
    whole.lastIndex = this.offset;
    const found = whole.exec(this.text);
    if (!found) throw new GrammarError("A quote is opened here and never closed", this.offset);
    this.offset += found[0].length;
    return ansi(found[1] ?? "");
  }
}

const letters = { a: "\x07", b: "\b", e: "\x1b", E: "\x1b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" } as const;
const isLetter = (text: string): text is keyof typeof letters => text in letters;
const escapes = /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|([\s\S]))|[^\\]+|\\$/gu;

// The escapes of bash's $'…': \x and \ooo are octets, \u and \U are characters.
function ansi(text: string): string {
  // Two \u may be the halves of one character, as browsers copy them.
  const paired = text.replace(/\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/gi, (_, high: string, low: string) =>
    String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)),
  );
  return paired.replace(
    escapes,
    (whole: string, hex?: string, short?: string, long?: string, octal?: string, other?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      const code = short ?? long;
      if (code !== undefined) return octetsOf(String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)));
      if (other === undefined) return octetsOf(whole);
      if (isLetter(other)) return letters[other];
      return octetsOf(`'"\\?`.includes(other) ? other : whole);
    },
  );
}

// Reads a format of printf that takes no arguments.
function unprintf(format: string): string {
  return ansi(format.replaceAll("%%", "%"));
}
