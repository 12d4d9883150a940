import { GrammarError } from "../../grammar";
import { octetsOf, textOf } from "../command";
import { refuseTypography } from "./slips";
import type { ShellCommand, Variables, Word } from "./word";

/** A character that the shell hands to the program, and where it stood. */
type Passed = { readonly character: string; readonly at: number };

const variable = /%([A-Za-z_][A-Za-z0-9_]*)%/y;
// Escapes of an address, such as %C3%A9, look like a variable of two digits.
const escapes = /^[0-9A-Fa-f]{2}$/;

/**
 * Reads one command as cmd.exe and a program of Windows would: carets and %…% first, then quotes and backslashes. Throws a
 * GrammarError for a quote that is never closed, and for a variable that only the shell knows.
 */
export function readCmd(text: string, offset: number, variables: Variables = new Map()): ShellCommand {
  const notes: string[] = [];
  const { passed, endedBy } = new CmdReader(text, offset, variables, notes).readAll();
  const words = wordsOf(passed, text.length);
  return {
    words,
    notes: ["The command is read as cmd.exe reads it.", ...notes],
    // Nobody but a browser puts a caret before every quote.
    copied: text.startsWith('^"', text.indexOf('"', offset) - 1),
    ...(endedBy ? { endedBy } : {}),
  };
}

class CmdReader {
  private readonly passed: Passed[] = [];
  private quoted = false;

  constructor(
    private readonly text: string,
    private offset: number,
    private readonly variables: Variables,
    private readonly notes: string[],
  ) {}

  readAll(): { readonly passed: readonly Passed[]; readonly endedBy?: Word } {
    const { passed } = this;
    for (;;) {
      const { offset } = this;
      const next = this.text.charAt(offset);
      if (next === "") return { passed };
      if (next === "\n") {
        const more = this.text.slice(offset).trim() !== "";
        return more ? { passed, endedBy: { octets: "a new line", offset } } : { passed };
      }
      if (!this.quoted && /[&|<>]/.test(next)) return { passed, endedBy: { octets: next, offset } };
      if (next === "^" && !this.quoted) this.skipCaret();
      else if (next === "%" || (next === "^" && this.text.startsWith("^%^", offset))) this.readPercent();
      else {
        if (next === '"') this.quoted = !this.quoted;
        this.pass(1);
      }
    }
  }

  private pass(length: number): void {
    for (let at = this.offset; at < this.offset + length; at += 1)
      this.passed.push({ character: this.text.charAt(at), at });
    this.offset += length;
  }

  // A caret takes the meaning from what follows; from a line end too, and then from the character after it.
  private skipCaret(): void {
    const end = /\^[ \t]*\r?\n/y;
    end.lastIndex = this.offset;
    const found = end.exec(this.text)?.[0];
    if (found && /[ \t]/.test(found))
      throw new GrammarError(
        "There is a space after the caret, so the command ends here: only ^ at the very end continues a line",
        this.offset,
      );
    this.offset += found?.length ?? 1;
    if (this.text.startsWith("\r\n", this.offset)) this.offset += 1;
    if (this.offset < this.text.length && !(found && this.text.charAt(this.offset) === "^")) this.pass(1);
  }

  private readPercent(): void {
    // Inside quotes a caret stays, and browsers wrote it around % all the same.
    if (this.text.charAt(this.offset) === "^") {
      this.notes.push(
        "Inside quotes cmd.exe keeps carets; those around % are left out, as the browser that wrote them meant it.",
      );
      this.passed.push({ character: "%", at: this.offset });
      this.offset += 3;
      return;
    }
    variable.lastIndex = this.offset;
    const [whole = "", name = ""] = variable.exec(this.text) ?? [];
    const value = this.variables.get(name);
    if (value !== undefined) {
      for (const character of textOf(value) ?? value) this.passed.push({ character, at: this.offset });
      this.offset += whole.length;
    } else if (whole !== "" && !escapes.test(name)) {
      if (!/^[0-9A-Fa-f]{2}/.test(name) || /^[A-Z_0-9]{4,}$/.test(name))
        throw new GrammarError(`Only cmd.exe knows the variable ${whole}: write its value instead`, this.offset);
      this.pass(1);
    } else {
      // A file of commands writes the sign twice.
      if (this.text.startsWith("%%", this.offset)) this.offset += 1;
      this.pass(1);
    }
  }
}

// How the C runtime of Windows parts a command line: 2n backslashes before a quote are n, one more makes the quote a character,
// and inside quotes two quotes are one.
function wordsOf(passed: readonly Passed[], end: number): readonly Word[] {
  const words: Word[] = [];
  const at = (index: number) => passed[index]?.character ?? "";
  let index = 0;
  for (;;) {
    while (/^[ \t\r]$/.test(at(index))) index += 1;
    if (index >= passed.length) return words;
    const offset = passed[index]?.at ?? end;
    if (at(index) === "'")
      throw new GrammarError("cmd.exe knows no single quotes: write double ones, or copy the command for bash", offset);
    let text = "";
    let opened: number | undefined;
    for (; index < passed.length && (opened !== undefined || !/^[ \t\r]$/.test(at(index))); index += 1) {
      let slashes = 0;
      while (at(index) === "\\") {
        slashes += 1;
        index += 1;
      }
      const quote = at(index) === '"';
      text += "\\".repeat(quote ? slashes >> 1 : slashes);
      if (!quote) {
        if (opened === undefined) refuseTypography(at(index), passed[index]?.at ?? end, text === "");
        if (opened === undefined && /^[ \t\r]$/.test(at(index))) break;
        text += at(index);
      } else if (slashes % 2 === 1) text += '"';
      else if (opened !== undefined && at(index + 1) === '"') {
        text += '"';
        index += 1;
      } else opened = opened === undefined ? (passed[index]?.at ?? end) : undefined;
    }
    if (opened !== undefined) throw new GrammarError("A quote is opened here and never closed", opened);
    words.push({ octets: octetsOf(text), offset });
  }
}
