import { GrammarError } from "../../grammar";
import type { Word } from "./word";

/** The options of a command and its other words, in order; an option of one letter is under its long name. */
export type Arguments = {
  readonly options: readonly { readonly name: string; readonly value: string; readonly offset: number }[];
  readonly words: readonly Word[];
};

/** What options a program has: its letters, and which long names take a value. */
export type Grammar = {
  readonly program: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly valued: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
};

/**
 * Parts words as most programs do: options anywhere, values after a space or =, letters in a row, names cut short where only
 * one is meant. Throws a GrammarError with the offset for an option that the program does not have.
 */
export function readArguments(all: readonly Word[], { program, letters, valued, plain }: Grammar): Arguments {
  const options: { name: string; value: string; offset: number }[] = [];
  const words: Word[] = [];
  const known = [...valued, ...plain];
  let next = 0;
  const valueFor = (shown: string, offset: number) => {
    const value = all[next++];
    if (!value) throw new GrammarError(`${shown} needs a value after it`, offset);
    return value.octets;
  };
  for (let word = all[next++]; word; word = all[next++]) {
    const { octets, offset } = word;
    if (octets === "--") {
      return { options, words: words.concat(all.slice(next)) };
    }
    if (octets.startsWith("--")) {
      const [, written = "", value] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(octets) ?? [];
      const longer = known.filter((name) => name.startsWith(written));
      const name = known.includes(written) ? written : longer.length === 1 ? longer[0] : undefined;
      if (name === undefined)
        throw new GrammarError(
          `${program} has no option --${written}, so whether the next word belongs to it cannot be told`,
          offset,
        );
      options.push({
        name,
        offset,
        value: valued.has(name) ? (value ?? valueFor(`--${name}`, offset)) : (value ?? ""),
      });
    } else if (octets.startsWith("-") && octets.length > 1) {
      for (let at = 1; at < octets.length; at += 1) {
        const name = letters[octets.charAt(at)];
        if (name === undefined) throw new GrammarError(`${program} has no option -${octets.charAt(at)}`, offset);
        const attached = octets.slice(at + 1);
        if (!valued.has(name)) options.push({ name, value: "", offset });
        else {
          options.push({ name, value: attached === "" ? valueFor(`--${name}`, offset) : attached, offset });
          break;
        }
      }
    } else words.push(word);
  }
  return { options, words };
}
