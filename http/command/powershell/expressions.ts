import { GrammarError } from "../../grammar";
import { PowerShellStrings } from "./strings";
import { calledStatic, type Entry, entryOf, isKind, jsonOf, plainText, type Value } from "./values";

// Deeper than this nothing is nested that somebody wrote.
const deepest = 64;
const word = /[A-Za-z_][\w-]*/y;

/** Reads expressions of PowerShell as data: strings, numbers, tables, lists, what a few known commands make of them, and variables that were read before. */
export class Expressions extends PowerShellStrings {
  readonly variables = new Map<string, Value>();
  /** Whether a table was written as JSON, whose blanks PowerShell chooses. */
  jsonWritten = false;
  private depth = 0;

  override textOfVariable(name: string): string | undefined {
    const value = this.variables.get(name);
    return value === undefined ? undefined : plainText(value);
  }

  /** Reads one expression with its pipes and sums. Throws a GrammarError with the offset for what is no such thing; what only the script knows is an `unknown`. */
  readValue(): Value {
    const start = this.offset;
    let value = this.readOperand();
    for (;;) {
      this.skipBlanks();
      if (this.skip(/\+(?!=)/y)) {
        this.skipBlanks(true);
        const [left, right] = [plainText(value), plainText(this.readOperand())];
        value = left === undefined || right === undefined ? this.unknownFrom(start) : left + right;
      } else if (this.skip(/\|\s*ConvertTo-Json\b(?:[ \t]+-\w+(?:[ \t]+\d+)?)*/iy)) {
        const json = jsonOf(value);
        this.jsonWritten = true;
        value = json ?? this.unknownFrom(start);
      } else if (this.skip(/-f\b/iy)) value = this.readFormatted(value, start);
      else return value;
    }
  }

  // "{0}:{1}" -f a, b
  private readFormatted(format: Value, start: number): Value {
    const items: (string | undefined)[] = [];
    do {
      this.skipBlanks(true);
      items.push(plainText(this.readOperand()));
      this.skipBlanks();
    } while (this.skip(/,/y));
    const text = plainText(format);
    if (text === undefined || items.includes(undefined)) return this.unknownFrom(start);
    return text.replace(/\{(\d)\}/g, (whole, index: string) => items[Number(index)] ?? whole);
  }

  protected unknownFrom(start: number): Value {
    return { kind: "unknown", offset: start, shown: this.text.slice(start, Math.min(this.offset, start + 40)).trim() };
  }

  /** Reads one operand: what an argument of a command may be, without sums and pipes. */
  readOperand(): Value {
    this.skipBlanks();
    if (++this.depth > deepest) this.fail("This is nested too deeply to be read");
    const start = this.offset;
    let value = this.readPrimary(start);
    for (;;) {
      const member = this.skip(/\.[A-Za-z_]\w*/y)?.slice(1) ?? this.skip(/::[A-Za-z_]\w*/y)?.slice(2);
      if (member !== undefined && this.skip(/\(/y)) {
        const args = this.readArguments();
        value = calledStatic(member, args) ?? this.unknownFrom(start);
      } else if (member !== undefined)
        value = (isKind(value, "table") ? entryOf(value.entries, member) : undefined) ?? this.unknownFrom(start);
      else if (this.skip(/\[/y)) {
        const key = plainText(this.readValue());
        this.expect("]");
        value = (isKind(value, "table") ? entryOf(value.entries, key ?? "") : undefined) ?? this.unknownFrom(start);
      } else break;
    }
    this.depth -= 1;
    return value;
  }

  /** Reads what stands between parentheses, the first of which is behind the offset. */
  readArguments(): readonly Value[] {
    const items: Value[] = [];
    for (;;) {
      this.skipBlanks(true);
      if (this.skip(/\)/y)) return items;
      if (items.length > 0) this.expect(",");
      items.push(this.readValue());
    }
  }

  protected expect(sign: string): void {
    this.skipBlanks(true);
    if (!this.text.startsWith(sign, this.offset)) this.fail(`${sign} was expected here`);
    this.offset += sign.length;
  }

  fail(message: string): never {
    throw new GrammarError(message, Math.min(this.offset, this.text.length));
  }

  private readPrimary(start: number): Value {
    const string = this.tryString();
    if (string !== undefined) return string;
    if (this.skip(/@\{/y)) return { kind: "table", entries: this.readEntries() };
    if (this.skip(/@\(/y)) return { kind: "list", items: this.readList() };
    if (this.skip(/\(/y)) return this.readGroup();
    // A type before a value changes how it is kept, and a type before :: is one whose method is called.
    if (this.skip(/\[[A-Za-z_][\w.[\],` ]{0,80}\](?!::)/y)) return this.readOperand();
    if (this.skip(/\[[A-Za-z_][\w.]{0,80}\]/y)) return this.unknownFrom(start);
    const number = this.skip(/-?(?:0x[0-9A-Fa-f]+|\d+(?:\.\d+)?)(?![\w.:/-])/iy);
    if (number !== undefined) return Number(number);
    const variable = this.skip(/\$(?:\{[^}\n]+\}|(?:env:|script:|global:)?\w+)/iy);
    if (variable !== undefined) return this.readVariable(variable, start);
    return this.readCommand(start);
  }

  private readVariable(variable: string, start: number): Value {
    const name = variable.replace(/^\$\{?|\}$/g, "").toLowerCase();
    if (name === "true" || name === "false") return name === "true";
    if (name === "null") return null;
    return this.variables.get(name) ?? this.unknownFrom(start);
  }

  private readGroup(): Value {
    this.skipBlanks(true);
    const value = this.readValue();
    this.skipBlanks(true);
    // A list without its own sign.
    const items = [value];
    while (this.skip(/,/y)) {
      this.skipBlanks(true);
      items.push(this.readValue());
      this.skipBlanks(true);
    }
    this.expect(")");
    return items.length > 1 ? { kind: "list", items } : value;
  }

  private readList(): readonly Value[] {
    const items: Value[] = [];
    for (;;) {
      this.skipBlanks(true);
      while (this.skip(/[,;]/y)) this.skipBlanks(true);
      if (this.skip(/\)/y)) return items;
      items.push(this.readValue());
    }
  }

  private readEntries(): Entry[] {
    const entries: Entry[] = [];
    for (;;) {
      this.skipBlanks(true);
      while (this.skip(/;/y)) this.skipBlanks(true);
      if (this.skip(/\}/y)) return entries;
      const at = this.offset;
      const name = this.tryString() ?? this.skip(word) ?? this.skip(/\d+/y) ?? plainText(this.readOperand());
      if (name === undefined) throw new GrammarError("Only the script knows this name", at);
      this.expect("=");
      this.skipBlanks(true);
      entries.push([name, this.readValue()]);
    }
  }

  // A command within an expression: New-Object makes what is known, and of a secret only that it is one is kept.
  private readCommand(start: number): Value {
    const name = this.skip(word);
    if (name === undefined) this.fail("A value was expected here");
    if (/^New-Object$/i.test(name)) return this.readNew(start);
    this.skipArguments();
    return /^(?:ConvertTo-SecureString|Get-Credential|Read-Host)$/i.test(name)
      ? { kind: "secret" }
      : this.unknownFrom(start);
  }

  private skipArguments(): void {
    for (;;) {
      this.skipBlanks();
      if (this.skip(/-[A-Za-z]\w*:?|[A-Za-z_][\w.:/\\-]*|,/y) !== undefined) continue;
      if (this.next === "" || /[\n;|)}]/.test(this.next)) return;
      this.readOperand();
    }
  }

  private readNew(start: number): Value {
    this.skipBlanks();
    this.skip(/-TypeName[ \t]+/iy);
    const type = this.tryString() ?? this.skip(/[A-Za-z_][\w.`[\],]*/y) ?? "";
    this.skipBlanks();
    this.skip(/-ArgumentList[ \t]+/iy);
    this.skipBlanks();
    let args: readonly Value[] = [];
    if (this.skip(/\(/y)) args = this.readArguments();
    else this.skipArguments();
    if (/WebRequestSession$/i.test(type)) return { kind: "session", cookies: [] };
    if (/\bCookie$/i.test(type)) return { kind: "cookie", parts: args.map((each) => plainText(each) ?? "") };
    if (/PSCredential$/i.test(type)) return { kind: "secret" };
    return /Dictionary|Hashtable|NameValueCollection|WebHeaderCollection/i.test(type)
      ? { kind: "table", entries: [] }
      : this.unknownFrom(start);
  }
}
