import { quotedAt } from "../marks/escapes";
import type { Entry, Group, Node, Text } from "./tree";

/** Deeper brackets are words, so that a tree can be walked. */
const deepest = 40;
const closers = "}])";
const openers = "{[(";
/** A list has no keys, and a text can be a million of them. */
const noKeys: ReadonlyMap<string, Node> = new Map();

type Draft = {
  readonly name: string;
  readonly entries: Entry[];
  readonly line: number;
  readonly start: number;
  key: string | undefined;
  /** What was read last, and is not an entry yet: it may turn out to be a key or a name. */
  last: (Node & { readonly line: number }) | undefined;
};

/**
 * Reads what a program prints of its data, in the notation of any language with brackets and quotes: JSON, Python, JavaScript,
 * Ruby, Go, PHP. Everything outside of brackets is read too, as words. Any text gives a tree. Throws nothing.
 */
export function readLiteral(text: string): Group {
  const reader = new Reader(text);
  return reader.read();
}

class Reader {
  readonly #text: string;
  readonly #stack: Draft[] = [];
  #offset = 0;
  #line = 1;
  #lineEnd = -1;
  /** No quote of this kind closes before that offset. */
  readonly #unclosed = new Map<string, number>();
  /** PHP prints values without quotes, and its keys in brackets. */
  readonly #php: boolean;

  constructor(text: string) {
    this.#text = text;
    this.#php = /\][ \t]?=>/.test(text);
  }

  read(): Group {
    this.#push("", 0);
    while (this.#offset < this.#text.length) this.#step();
    while (this.#stack.length > 1) this.#close();
    this.#commit();
    return this.#grouped(this.#top());
  }

  #top(): Draft {
    const top = this.#stack.at(-1);
    if (!top) throw new RangeError("The root of a tree was closed");
    return top;
  }

  #step(): void {
    const sign = this.#text[this.#offset] ?? "";
    if (sign === "\n") {
      this.#line += 1;
      this.#offset += 1;
      if (this.#stack.length === 1 && this.#top().last && !this.#php) this.#commit();
    } else if (/\s/.test(sign)) this.#offset += 1;
    else if (sign === "," || sign === ";") {
      this.#offset += 1;
      this.#commit();
      this.#top().key = undefined;
    } else if (closers.includes(sign)) {
      this.#offset += 1;
      if (this.#stack.length > 1) this.#close();
      else this.#commit();
    } else if (openers.includes(sign) && this.#stack.length < deepest) this.#open();
    else if (this.#text.startsWith("=>", this.#offset)) this.#separate(2);
    else if (sign === ":" && this.#top().last) this.#separate(1);
    else if (sign === "=" && this.#top().last) this.#separate(1);
    else if (sign === "+" && this.#top().last?.kind === "text") this.#offset += 1;
    else if (!(/["'`]/.test(sign) && this.#quoted())) this.#word();
  }

  #open(): void {
    const top = this.#top();
    const { last } = top;
    // Headers { …, Object [AxiosHeaders] {, array(2) {: what stands before a bracket on the same line names it.
    const named = last && this.#isBeside(last) ? nameOf(last) : undefined;
    if (named === undefined) this.#commit();
    else top.last = undefined;
    this.#push(named ?? "", this.#offset);
    this.#offset += 1;
  }

  #isBeside(last: Node): boolean {
    // print_r of PHP has the bracket below the word.
    if (last.kind === "text") return this.#php || last.line === this.#line;
    return !this.#text.slice(last.end, this.#offset).includes("\n");
  }

  #push(name: string, start: number): void {
    this.#stack.push({ name, entries: [], line: this.#line, start, key: undefined, last: undefined });
  }

  #close(): void {
    this.#commit();
    const closed = this.#stack.pop();
    if (closed) this.#top().last = this.#grouped(closed);
  }

  #grouped({ name, entries, line, start }: Draft): Group {
    return { kind: "group", name, entries, keys: keysOf(entries), line, start, end: this.#offset };
  }

  #commit(): void {
    const top = this.#top();
    if (!top.last) return;
    top.entries.push({ key: top.key, value: top.last, line: top.last.line });
    top.key = undefined;
    top.last = undefined;
  }

  #separate(length: number): void {
    const top = this.#top();
    this.#offset += length;
    const key = top.last && keyOf(top.last);
    if (key === undefined) return;
    top.last = undefined;
    top.key = key;
    if (this.#php && length === 2) this.#phpValue();
  }

  // [Server] => nginx, and of var_dump: ["Server"]=> string(5) "nginx" on the next line.
  #phpValue(): void {
    const after = /^[ \t]*\n?[ \t]*(?:(?:string|int|float|bool)\((?:\d+\) ?(?="))?)?/.exec(
      this.#text.slice(this.#offset, this.#offset + 400),
    )?.[0];
    if (after === undefined) return;
    const begin = this.#offset + after.length;
    const end = this.#endOfLine(begin);
    const isDumped = /\($|\) ?$/.test(after);
    const rest = this.#text.slice(begin, Math.min(end, begin + 65_536)).trimEnd();
    // print_r writes its value on the line of the key.
    const isOther = /^(?:Array|array|object\(|[\w\\]{1,200} Object)|^["'[{(]/.test(rest) || rest.endsWith(",");
    if (!isDumped && (isOther || after.includes("\n"))) return;
    if (after.includes("\n")) this.#line += 1;
    const value = isDumped ? rest.replace(/^"|"$|\)$/g, "") : rest;
    // What is cut off belongs to the value all the same.
    this.#offset = end - begin > 65_536 ? end : begin + rest.length;
    this.#top().last = { kind: "text", value, quoted: true, line: this.#line };
    this.#commit();
  }

  #quoted(): boolean {
    const sign = this.#text[this.#offset] ?? "";
    const before = this.#text[this.#offset - 1] ?? " ";
    if (!/[\s{[(,:=>+;bu<]/.test(before)) return false;
    if ((this.#unclosed.get(sign) ?? -1) > this.#offset) return false;
    const lineEnd = this.#endOfLine(this.#offset);
    const { value, end } = quotedAt(this.#text.slice(0, lineEnd), this.#offset);
    if (this.#text[end - 1] !== sign || end - 1 === this.#offset) {
      this.#unclosed.set(sign, lineEnd);
      return false;
    }
    const top = this.#top();
    const isMore = top.last?.kind === "text" && top.last.quoted;
    const joined = top.last?.kind === "text" && top.last.quoted ? top.last.value + value : value;
    if (!isMore) this.#commitUnlessKeyed();
    top.last = {
      kind: "text",
      value: joined,
      quoted: true,
      line: isMore ? (top.last?.line ?? this.#line) : this.#line,
    };
    this.#offset = end;
    return true;
  }

  #word(): void {
    const start = this.#offset;
    let end = start;
    for (; end < this.#text.length; end += 1) {
      const sign = this.#text[end] ?? "";
      if (sign === "\n" || ",;{}[]()".includes(sign)) break;
      if (sign === "=" && end > start) break;
      if (sign === ":" && end > start && /[\s"'[{]/.test(this.#text[end + 1] ?? "\n")) break;
      if ((sign === '"' || sign === "'") && end > start && /\s/.test(this.#text[end - 1] ?? "")) break;
    }
    // Brackets that are too deep are a word of their own.
    if (end === start) for (end += 1; openers.includes(this.#text[end] ?? "\n"); ) end += 1;
    const value = this.#text.slice(start, end).trim().replace(/^:/, "");
    this.#offset = end;
    const top = this.#top();
    // []string{ …: the type of what follows, and no value.
    if (top.last?.kind === "group" && top.last.end === start && top.last.entries.length === 0) top.last = undefined;
    this.#commitUnlessKeyed();
    const text: Text = { kind: "text", value, quoted: false, line: this.#line };
    top.last = text;
  }

  // Remembered, for a line can hold as many quotes as it has characters.
  #endOfLine(from: number): number {
    if (from > this.#lineEnd || this.#lineEnd < 0) {
      const end = this.#text.indexOf("\n", from);
      this.#lineEnd = end < 0 ? this.#text.length : end;
    }
    return this.#lineEnd;
  }

  // Two values with nothing between them are two entries.
  #commitUnlessKeyed(): void {
    const { last, key } = this.#top();
    if (!last) return;
    this.#commit();
    if (last.kind === "text" && !last.quoted && key !== undefined) return;
  }
}

function nameOf(last: Node): string | undefined {
  if (last.kind === "text") return last.quoted ? undefined : last.value;
  const [only] = last.entries;
  if (last.entries.length > 1) return undefined;
  return only?.value.kind === "text" && !only.value.quoted ? only.value.value || last.name : last.name;
}

function keyOf(last: Node): string | undefined {
  if (last.kind === "text") return last.value;
  const [only] = last.entries;
  // [statusCode:GuzzleHttp\Psr7\Response:private] => 403
  return last.entries.length === 1 && only?.value.kind === "text" ? only.value.value.split(":", 1)[0] : undefined;
}

function keysOf(entries: readonly Entry[]): ReadonlyMap<string, Node> {
  const named = entries.filter(({ key }) => key !== undefined);
  if (named.length === 0) return noKeys;
  return new Map(named.toReversed().map(({ key = "", value }) => [key.toLowerCase(), value]));
}
