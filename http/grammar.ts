/** The text departs from the grammar; `offset` is the index of the first character that cannot stand there. */
export class GrammarError extends SyntaxError {
  override readonly name = "SyntaxError";
  /** What is wrong, as a sentence without its full stop. */
  readonly reason: string;
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(`${reason} (at offset ${offset})`);
    this.reason = reason;
    this.offset = offset;
  }

  /** The same fault, seen from a text in which this one begins `by` characters later. */
  shifted(by: number): GrammarError {
    return new GrammarError(this.reason, this.offset + by);
  }
}

// tchar = "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "." / "^" / "_" / "`" / "|" / "~" / DIGIT / ALPHA
const token = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
// token68 = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="
const token68 = /[A-Za-z0-9\-._~+/]+=*/y;
// qdtext = HTAB / SP / %x21 / %x23-5B / %x5D-7E / obs-text
const qdtext = /[\t \x21\x23-\x5B\x5D-\x7E\x80-\xFF]/;
// quoted-pair = "\" ( HTAB / SP / VCHAR / obs-text )
const quotable = /[\t\x20-\x7E\x80-\xFF]/;

/** Whether the whole text is one token. RFC 9110 §5.6.2. */
export function isToken(text: string): boolean {
  return matchAt(token, text, 0) === text.length && text.length > 0;
}

/** Whether the whole text is one token68, the notation of Basic and Bearer credentials. RFC 9110 §11.2. */
export function isToken68(text: string): boolean {
  return matchAt(token68, text, 0) === text.length && text.length > 0;
}

/**
 * A text without the SP and HTAB at its ends: OWS = *( SP / HTAB ). It looks at each of them once; a pattern that ends in
 * `[ \t]+$` would look at a run of them once for each of its characters. RFC 9110 §5.6.3.
 */
export function trimOws(text: string): string {
  const isOws = (offset: number) => text[offset] === " " || text[offset] === "\t";
  let start = 0;
  let end = text.length;
  while (start < end && isOws(start)) start += 1;
  while (end > start && isOws(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** The whole character that begins at an offset, be it one code unit or a pair; "" behind the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** Writes a text as a quoted-string; throws a RangeError for a character that no field may hold. RFC 9110 §5.6.4. */
export function formatQuotedString(text: string): string {
  for (const character of text) {
    if (!quotable.test(character) || character.length > 1) {
      throw new RangeError(
        `Cannot write ${JSON.stringify(character)} in a quoted-string: expected a tab, a space, a visible character or an octet from 0x80 to 0xFF`,
      );
    }
  }
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** Reads one text from left to right; every `read…` moves past what it read, or throws a GrammarError where it stands. */
export class Scanner {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.offset >= this.text.length;
  }

  /** The character at the offset, or "" at the end. */
  get next(): string {
    return this.text.charAt(this.offset);
  }

  /** Moves past the character if it comes next, and says whether it did. */
  skip(character: string): boolean {
    if (this.next !== character) return false;
    this.offset += 1;
    return true;
  }

  /** Moves past spaces alone: 1*SP separates a scheme from what follows, and no tab does. RFC 9110 §11.3. */
  skipSpaces(): boolean {
    const start = this.offset;
    while (this.next === " ") this.offset += 1;
    return this.offset > start;
  }

  /** Moves past OWS or BWS = *( SP / HTAB ). RFC 9110 §5.6.3. */
  skipWhitespace(): void {
    while (this.next === " " || this.next === "\t") this.offset += 1;
  }

  readToken(expected: string): string {
    return this.readPattern(token, expected);
  }

  /** Reads a token68 if one stands here and is followed by OWS and a comma or the end; undefined otherwise. */
  tryToken68(): string | undefined {
    const start = this.offset;
    const end = matchAt(token68, this.text, start);
    if (end === start) return undefined;
    this.offset = end;
    this.skipWhitespace();
    const complete = this.atEnd || this.next === ",";
    this.offset = complete ? end : start;
    return complete ? this.text.slice(start, end) : undefined;
  }

  // quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE
  readQuotedString(): string {
    const start = this.offset;
    if (!this.skip('"')) this.fail("Expected a quoted-string");
    let value = "";
    while (!this.skip('"')) {
      if (this.atEnd) throw new GrammarError("A quoted-string is never closed", start);
      const escaped = this.skip("\\");
      if (!(escaped ? quotable : qdtext).test(this.next)) this.fail("This character may not stand in a quoted-string");
      value += this.next;
      this.offset += 1;
    }
    return value;
  }

  /** Reads token / quoted-string: both notations mean the same value. RFC 9110 §11.2. */
  readValue(expected: string): string {
    return this.next === '"' ? this.readQuotedString() : this.readToken(expected);
  }

  fail(message: string): never {
    const found = this.atEnd ? "the end" : JSON.stringify(characterAt(this.text, this.offset));
    throw new GrammarError(`${message}, found ${found}`, this.offset);
  }

  private readPattern(pattern: RegExp, expected: string): string {
    const start = this.offset;
    this.offset = matchAt(pattern, this.text, start);
    if (this.offset === start) this.fail(`Expected ${expected}`);
    return this.text.slice(start, this.offset);
  }
}
