import { GrammarError } from "../../grammar";
import { Expressions } from "./expressions";
import { isKind, plainText, put, type Value } from "./values";

/** A parameter of a command, by its name in lower case, what it was given, and where it stands; a switch is given true. */
export type Parameter = { readonly name: string; readonly value: Value; readonly offset: number };

/** What a script asks for: the cmdlet, its parameters, what was written as JSON, and whether more follows. */
export type Invoked = {
  readonly cmdlet: string;
  readonly offset: number;
  readonly parameters: readonly Parameter[];
  readonly jsonWritten: boolean;
};

const cmdlets = /(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|curl(?:\.exe)?|wget)(?=[ \t`\r\n]|$)(?! ?:)/iy;
const switches =
  /^(?:usebasicparsing|skip\w+|allow\w+|disable\w+|followrellink|passthru|resume|verbose|debug|usedefaultcredentials|proxyusedefaultcredentials|nokeepalive|preserve\w+)$/;
const positions = ["uri"] as const;

/** Reads a script up to its first Invoke-WebRequest or Invoke-RestMethod, as data. Throws a GrammarError with the offset for what of that command only the script knows. */
export function readScript(text: string, start: number): Invoked {
  return new Script(text, start).readAll();
}

// More is not written before a command.
const mostStatements = 200;

class Script extends Expressions {
  readAll(): Invoked {
    for (let count = 0; ; count += 1) {
      this.skipBlanks(true);
      this.skip(/PS [^>\n]{0,200}>+[ \t]*/y);
      if (this.next === "") this.fail("There is no command in this script that sends a request");
      const at = this.offset;
      const found = this.skip(cmdlets);
      if (found !== undefined) return this.readInvoke(found, at);
      try {
        if (count > mostStatements || !this.readStatement()) this.skipLine(at);
      } catch (fault) {
        if (!(fault instanceof GrammarError)) throw fault;
        // What cannot be read is not asked for, unless the command takes it.
        this.skipLine(at);
      }
    }
  }

  // The rest of a line that is no statement of interest, unless a request is sent in it.
  private skipLine(at: number): void {
    this.offset = at;
    this.skip(/[^\n]*?(?=\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b)/iy) ?? this.skip(/[^\n]*/y);
    if (this.offset === at) this.skip(/[\s\S]/y);
  }

  private readStatement(): boolean {
    const name = this.skip(/\$(?:env:|script:|global:)?[A-Za-z_]\w*/y)
      ?.slice(1)
      .toLowerCase();
    if (name === undefined) return false;
    const path = this.skip(/(?:\.[A-Za-z_]\w*)+/y)
      ?.slice(1)
      .toLowerCase();
    if (path !== undefined && this.skip(/\(/y)) {
      this.added(this.variables.get(name), path, this.readArguments());
      return true;
    }
    const key = this.skip(/\[/y) ? this.readValue() : undefined;
    if (key !== undefined) this.expect("]");
    this.skipBlanks();
    if (!this.skip(/=/y)) return false;
    this.skipBlanks();
    // The answer of a request that is sent here.
    const cmdlet = cmdlets;
    cmdlet.lastIndex = this.offset;
    if (cmdlet.test(this.text)) return true;
    const value = this.readValue();
    const holder = this.variables.get(name);
    if (path === undefined && key === undefined) this.variables.set(name, value);
    else if (isKind(holder, "session") && path === "useragent") holder.agent = plainText(value) ?? "";
    else if (isKind(holder, "table")) put(holder.entries, path ?? plainText(key ?? "") ?? "", value);
    return true;
  }

  private added(holder: Value | undefined, path: string, args: readonly Value[]): void {
    const [first, second] = args;
    if (isKind(holder, "session") && path === "cookies.add" && isKind(first, "cookie"))
      holder.cookies.push(first.parts);
    if (isKind(holder, "session") && path === "headers.add" && first !== undefined) return;
    if (isKind(holder, "table") && path === "add" && typeof first === "string" && second !== undefined)
      put(holder.entries, first, second);
  }

  private readInvoke(cmdlet: string, offset: number): Invoked {
    const parameters: Parameter[] = [];
    let positional = 0;
    for (;;) {
      this.skipBlanks();
      const at = this.offset;
      if (this.next === "" || /[\n;|)}&]/.test(this.next)) break;
      const splat = this.skip(/@[A-Za-z_]\w*/y)
        ?.slice(1)
        .toLowerCase();
      const name =
        splat === undefined
          ? this.skip(/[-\u2013][A-Za-z]\w*/y)
              ?.slice(1)
              .toLowerCase()
          : undefined;
      if (splat !== undefined) {
        const table = this.variables.get(splat);
        if (!isKind(table, "table"))
          throw new GrammarError(`Only the script knows @${splat}: write its parameters instead`, at);
        for (const [each, value] of table.entries) parameters.push({ name: each.toLowerCase(), value, offset: at });
      } else if (name === undefined) {
        const called = positions[positional++];
        const value = this.readBare();
        if (called !== undefined) parameters.push({ name: called, value, offset: at });
      } else if (this.skip(/:/y)) parameters.push({ name, value: this.readBare(), offset: at });
      else if (switches.test(name)) parameters.push({ name, value: true, offset: at });
      else {
        this.skipBlanks();
        if (this.next === "" || /[\n;|]/.test(this.next)) throw new GrammarError(`-${name} needs a value after it`, at);
        parameters.push({ name, value: this.readBare(), offset: at });
      }
    }
    return { cmdlet: cmdlet.toLowerCase(), offset, parameters, jsonWritten: this.jsonWritten };
  }

  // An argument: an operand, or a word without quotes.
  private readBare(): Value {
    const { next } = this;
    if (/[$@("'[\u2018-\u201E]/.test(next)) return this.readOperand();
    let text = "";
    while (this.next !== "" && !/[ \t\r\n;|)}]/.test(this.next)) {
      if (this.next === "`") text += this.readEscape();
      else if (this.next === "$") text += this.readDollar();
      else text += this.tryString() ?? this.skip(/[^ \t\r\n;|)}`$"'\u2018-\u201E]+/y) ?? this.skip(/[\s\S]/y) ?? "";
    }
    return text;
  }
}
