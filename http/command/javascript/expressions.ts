import { GrammarError } from "../../grammar";
import { asked, called, entriesOf, made } from "./known-calls";
import { Literals } from "./literals";
import { type Entry, entryOf, plainText, type Value } from "./values";

// Deeper than this nothing is nested that somebody wrote.
const deepest = 64;
const name = /[A-Za-z_$][\w$]*/y;
const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);

/** Reads an expression of JavaScript as data: literals, what is made of them by a few known functions, and variables that were read before. */
export class Expressions extends Literals {
  private depth = 0;

  constructor(
    text: string,
    offset: number,
    readonly variables: Map<string, Value>,
  ) {
    super(text, offset);
  }

  /** Reads one expression. Throws a GrammarError with the offset for what is no such thing; what only the program knows is an `unknown`. */
  readValue(): Value {
    this.skipBlanks();
    if (++this.depth > deepest) this.fail("This is nested too deeply to be read");
    const start = this.offset;
    let value = this.readOperand();
    while (this.take("+")) {
      const left = plainText(value);
      const right = plainText(this.readOperand());
      value = left === undefined || right === undefined ? this.unknownFrom(start) : left + right;
    }
    // What chooses between two values is for the program to say.
    if (this.skip(/\s*(?:\?\?|\|\||&&|\?(?!\.)|===?|[-*/%<>])/y)) {
      this.readValue();
      if (this.take(":")) this.readValue();
      value = this.unknownFrom(start);
    }
    this.depth -= 1;
    return value;
  }

  /** Reads what stands between parentheses, the first of which is behind the offset. */
  readArguments(): readonly Value[] {
    return this.readItems(")");
  }

  private unknownFrom(start: number): Value {
    return { kind: "unknown", offset: start, shown: this.text.slice(start, Math.min(this.offset, start + 40)).trim() };
  }

  private readOperand(): Value {
    this.skipBlanks();
    const start = this.offset;
    let value = this.readPrimary();
    for (;;) {
      const here = this.offset;
      this.skipBlanks();
      if (this.take("?.") || this.take(".")) {
        this.skipBlanks();
        const method = this.skip(name) ?? this.fail("A name was expected here");
        this.skipBlanks();
        value = this.next === "(" ? this.readMethod(value, method, start) : this.member(value, method, start);
      } else if (this.take("[")) {
        const key = plainText(this.readValue());
        this.expect("]");
        value = this.member(value, key ?? "", start);
      } else if (this.take("(")) {
        this.readArguments();
        value = this.unknownFrom(start);
      } else {
        this.offset = here;
        return value;
      }
    }
  }

  private readMethod(value: Value, method: string, start: number): Value {
    const path = this.text.slice(start, Math.min(this.offset, start + 80)).trim();
    this.offset += 1;
    const args = this.readArguments();
    const found = called(path, args) ?? asked(value, method, args);
    return found ? found.value : this.unknownFrom(start);
  }

  private member(value: Value, key: string, start: number): Value {
    if (
      value !== null &&
      typeof value === "object" &&
      value.kind === "table" &&
      value.entries.some(([each]) => each === key)
    )
      return entryOf(value.entries, key);
    return this.unknownFrom(start);
  }

  private readPrimary(): Value {
    this.skip(/(?:await\s+)+/y);
    const { next, offset: start } = this;
    if (next === '"' || next === "'") return this.readQuoted();
    if (/[\u2018\u2019\u201C\u201D]/.test(next))
      this.fail("These are curly quotes, which JavaScript does not take for quotes");
    if (this.skip(/`/y)) return this.readTemplate(start);
    if (this.skip(/\{/y)) return { kind: "table", entries: this.readEntries() };
    if (this.skip(/\[/y)) return { kind: "list", items: this.readItems("]") };
    if (this.skip(/\(/y)) {
      const value = this.readValue();
      this.expect(")");
      return value;
    }
    const number = this.skip(/-?(?:0[xX][0-9A-Fa-f]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)/y);
    if (number !== undefined) return Number(number);
    if (this.skip(/![01]/y)) return this.text.charAt(this.offset - 1) === "0";
    const word = this.skip(name) ?? this.fail("A text, a number, an object or a list was expected here");
    return this.readWord(word, start);
  }

  private readWord(word: string, start: number): Value {
    if (word === "new") return this.readNew(start);
    if (word === "function" || word === "async" || word === "class") this.fail("A function cannot be read as data");
    if (words.has(word)) return words.get(word);
    if (this.variables.has(word)) return this.variables.get(word);
    if (this.skip(/\s*=>/y)) this.fail("A function cannot be read as data");
    if (this.skip(/\s*\(/y)) {
      const found = called(word, this.readArguments());
      return found ? found.value : this.unknownFrom(start);
    }
    return this.unknownFrom(start);
  }

  private readNew(start: number): Value {
    this.skipBlanks();
    const of = this.skip(/[A-Za-z_$][\w$.]*/y) ?? this.fail("A name was expected here");
    const args = this.take("(") ? this.readArguments() : [];
    const found = made(of, args);
    return found ? found.value : this.unknownFrom(start);
  }

  private readTemplate(start: number): Value {
    let text = "";
    for (;;) {
      const part = this.readTemplatePart(start);
      text += part.text;
      if (part.closed) return text;
      const at = this.offset;
      const value = this.readValue();
      this.expect("}");
      const plain = plainText(value);
      if (plain === undefined)
        throw new GrammarError(`Only the program knows what stands here: write the value instead`, at);
      text += plain;
    }
  }

  private readItems(close: "]" | ")"): readonly Value[] {
    const items: Value[] = [];
    while (!this.take(close)) {
      if (items.length > 0) {
        this.expect(",");
        if (this.take(close)) return items;
      }
      if (this.take("...")) this.fail("What is spread out here is only known to the program");
      items.push(this.readValue());
    }
    return items;
  }

  private readEntries(): readonly Entry[] {
    const entries: Entry[] = [];
    let first = true;
    while (!this.take("}")) {
      if (!first) {
        this.expect(",");
        if (this.take("}")) return entries;
      }
      first = false;
      if (this.take("...")) {
        const at = this.offset;
        const spread = entriesOf(this.readValue());
        if (!spread) throw new GrammarError("What is spread out here is only known to the program", at);
        for (const entry of spread) entries.push(entry);
      } else entries.push(this.readEntry());
    }
    return entries;
  }

  private readEntry(): Entry {
    this.skipBlanks();
    const start = this.offset;
    const computed = this.take("[");
    const key = computed ? plainText(this.readValue()) : this.readKey();
    if (computed) this.expect("]");
    if (key === undefined) throw new GrammarError("Only the program knows this name", start);
    if (this.take(":")) return [key, this.readValue()];
    // A name alone stands for the variable of that name.
    if (!computed && (this.variables.has(key) || /^[\s,}]/.test(this.next)))
      return [key, this.variables.has(key) ? this.variables.get(key) : this.unknownFrom(start)];
    this.fail("A colon was expected here, between a name and its value");
  }

  private readKey(): string {
    if (this.next === '"' || this.next === "'") return this.readQuoted();
    return this.skip(name) ?? this.skip(/\d+/y) ?? this.fail("A name was expected here");
  }
}
