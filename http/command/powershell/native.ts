import { octetsOf, sentences, textOf } from "../command";
import type { ShellCommand, Variables, Word } from "../shell/word";
import { PowerShellStrings } from "./strings";

/** Reads a command of another program, such as curl.exe, as PowerShell would. Throws a GrammarError with the offset. */
export function readNative(text: string, offset: number, variables: Variables = new Map()): ShellCommand {
  const reader = new NativeReader(text, offset, variables);
  const { words, endedBy, unescaped } = reader.readAll();
  return {
    words,
    notes: sentences(
      "The command is read as PowerShell reads it.",
      unescaped &&
        "A backslash before a double quote is taken away, as Windows PowerShell 5 does; from 7.3 on it stays.",
    ),
    ...(endedBy ? { endedBy } : {}),
  };
}

class NativeReader extends PowerShellStrings {
  private unescaped = false;
  private readonly values: ReadonlyMap<string, string>;

  constructor(text: string, offset: number, variables: Variables) {
    super(text, offset);
    this.values = new Map([...variables].map(([name, value]) => [name.toLowerCase(), textOf(value) ?? value]));
  }

  override textOfVariable(name: string): string | undefined {
    return this.values.get(name);
  }

  readAll(): { readonly words: readonly Word[]; readonly endedBy?: Word; readonly unescaped: boolean } {
    const words: Word[] = [];
    for (;;) {
      this.skipBlanks();
      const { offset, next } = this;
      if (next === "") return { words, unescaped: this.unescaped };
      if (/[\n;|&()]/.test(next)) {
        const sign = next === "\n" ? "a new line" : next;
        const more = next !== "\n" || this.text.slice(offset).trim() !== "";
        const { unescaped } = this;
        return more ? { words, endedBy: { octets: sign, offset }, unescaped } : { words, unescaped };
      }
      words.push({ octets: octetsOf(this.readArgument()), offset });
    }
  }

  private readArgument(): string {
    let text = "";
    while (this.next !== "" && !/[ \t\r\n;|&()]/.test(this.next)) {
      const quoted = this.tryString();
      if (quoted !== undefined) text += quoted;
      else if (this.next === "`") text += this.readEscape();
      else if (this.next === "$") text += this.readDollar();
      else text += this.skip(/[^ \t\r\n;|&()'"`$\u2018-\u201E]+/y) ?? this.skip(/[\s\S]/y) ?? "";
    }
    if (!text.includes('\\"')) return text;
    this.unescaped = true;
    return text.replaceAll('\\"', '"');
  }
}
