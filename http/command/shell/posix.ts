import { GrammarError } from "../../grammar";
import { octetsOf } from "../command";
import { type Announced, bodyOf, findBody } from "./here-document";
import { PosixQuotes } from "./posix-quotes";
import { refuseTypography } from "./slips";
import type { Input, ShellCommand, Variables, Word } from "./word";

/** Where a command begins in a text, and what is known there. */
export type Start = {
  readonly offset: number;
  readonly variables?: Variables;
  /** A prompt stands before the command, so that one may stand before the lines that continue it. */
  readonly prompted?: boolean;
};

const redirect = /&>>?|>>|>\||>&|<&|<>|>|<<<|<<-?|</y;

/**
 * Reads one command as a POSIX shell would, and bash's $'…' and <<< with it, without running anything. Throws a GrammarError
 * for a quote that is never closed, and for what only a shell can fill in.
 */
export function readPosix(text: string, start: Start): ShellCommand {
  return new PosixReader(text, start).readAll();
}

class PosixReader extends PosixQuotes {
  private readonly prompted: boolean;
  private announced: Announced | undefined;
  private input: Input | undefined;

  constructor(text: string, { offset, variables = new Map(), prompted = false }: Start) {
    super(text, offset, variables);
    this.prompted = prompted;
  }

  readAll(): ShellCommand {
    const words: Word[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.skipRedirect(words)) continue;
      const next = this.text.charAt(this.offset);
      if (next === "" || "\n#;&|()".includes(next)) return this.ended(words, next);
      words.push(this.readWord());
    }
  }

  private ended(words: readonly Word[], sign: string): ShellCommand {
    const { offset, announced } = this;
    const atLineEnd = sign === "" || sign === "\n" || sign === "#";
    let after = offset;
    if (announced) {
      const body = findBody(this.text, announced, offset);
      const written = bodyOf(this.text, body, announced.dedented);
      this.input = { octets: announced.literal ? octetsOf(written) : this.filled(written, body.start) };
      after = body.after;
    }
    const read = this.input ? { words, input: this.input } : { words };
    if (!atLineEnd) return { ...read, endedBy: { octets: sign, offset } };
    const more = this.text.slice(after).replace(/^#.*/, "").trim() !== "";
    return more ? { ...read, endedBy: { octets: "a new line", offset: after } } : read;
  }

  private filled(written: string, offset: number): string {
    try {
      return new PosixQuotes(written, 0, this.variables).readHereText();
    } catch (fault) {
      throw fault instanceof GrammarError ? fault.shifted(offset) : fault;
    }
  }

  private skipBlanks(): void {
    for (;;) {
      const found = this.skip(/[ \t\r]*(?:\\\r?\n)?/y) ?? "";
      if (!found.endsWith("\n")) return;
      if (this.prompted) this.skip(/[ \t]*>{1,2}[ \t]/y);
    }
  }

  // Where output goes changes nothing in what is sent; where input comes from may be the content. POSIX XCU §2.7
  private skipRedirect(words: Word[]): boolean {
    if (/^[<>]\(/.test(this.text.slice(this.offset, this.offset + 2))) this.failRun();
    const at = this.offset;
    const sign = this.skip(redirect);
    if (sign === undefined) return false;
    const last = words.at(-1);
    if (last && /^\d$/.test(last.octets) && last.offset + 1 === at) words.pop();
    this.skipBlanks();
    const { offset } = this;
    const { octets } = this.readWord();
    if (offset === this.offset)
      throw new GrammarError(`Nothing follows ${sign}, so a shell refuses this: in place of <name> write a value`, at);
    if (sign === "<<" || sign === "<<-") {
      const literal = /["'\\]/.test(this.text.slice(offset, this.offset));
      this.announced = { until: octets, offset, literal, dedented: sign === "<<-" };
    } else if (sign === "<<<") this.input = { octets: `${octets}\n` };
    else if (sign === "<") this.input = { file: octets };
    return true;
  }

  private readWord(): Word {
    const start = this.offset;
    let octets = "";
    let braces: number | undefined;
    for (;;) {
      const next = this.text.charAt(this.offset);
      if (next === "" || /[ \t\r\n;&|<>()]/.test(next)) {
        const apart = braces !== undefined && octets.indexOf(",", octets.indexOf("{")) > 0;
        return { octets, offset: start, ...(apart && braces !== undefined ? { braces } : {}) };
      }
      if (next === "'") octets += this.readSingle();
      else if (next === '"') octets += this.readDouble();
      else if (next === "$" || next === "`") octets += this.readDollar(false);
      else if (next === "\\") octets += this.readEscape();
      else {
        const at = this.offset;
        const plain = this.readPlain(at === start);
        if (plain.includes("{")) braces ??= at + plain.indexOf("{");
        octets += plain;
      }
    }
  }

  private readPlain(begins: boolean): string {
    const at = this.offset;
    const found = this.skip(/[^ \t\r\n;&|<>()'"$`\\]+/y) ?? "";
    refuseTypography(found, at, begins);
    return octetsOf(found);
  }
}
