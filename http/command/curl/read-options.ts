import { GrammarError } from "../../grammar";
import type { Word } from "../shell/word";
import { letters, settled, switches, valued } from "./options";

/** One option of a command, by its long name, with what it was given; the offset is where it stands. */
export type Option = {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
  /** Whether it is turned off, as by `--no-digest`. */
  readonly off: boolean;
  /** Whether `{{…}}` in its value are to be filled in, as by `--expand-url`. */
  readonly expand: boolean;
};

/**
 * Reads the words after `curl` into options; a word that is none is the value of `url`. Throws a GrammarError with the offset
 * for an option that curl does not have, because nobody knows whether the next word belongs to it, and for a missing value.
 */
export function readOptions(words: readonly Word[]): readonly Option[] {
  const options: Option[] = [];
  const plain = { off: false, expand: false };
  let next = 0;
  const valueFor = (shown: string, { offset }: Word) => {
    const value = words[next++];
    if (!value) throw new GrammarError(`${shown} needs a value after it`, offset);
    if (value.braces !== undefined && /^(?:data|json|header|form|expand)/.test(shown.slice(2)))
      throw new GrammarError("Outside quotes a shell takes { , } apart: put quotes around it", value.braces);
    // What follows a name without quotes is for the shell another word, and for curl an address.
    const after = words[next];
    if (
      shown === "--header" &&
      /^[\w-]+:$/.test(value.octets) &&
      after &&
      /^[^-./:]+$/.test(after.octets) &&
      after.octets !== "localhost"
    )
      throw new GrammarError(
        "This header has no quotes around it, so what follows its colon is taken for an address",
        after.offset,
      );
    return value.octets;
  };
  let onlyUrls = false;
  for (let word = words[next++]; word; word = words[next++]) {
    const { octets, offset } = word;
    if (onlyUrls || !octets.startsWith("-")) options.push({ name: "url", value: octets, offset, ...plain });
    else if (octets === "--") onlyUrls = true;
    else if (octets === "-") throw new GrammarError("curl has no option - alone", offset);
    else if (octets.startsWith("--")) {
      const { name, off, expand } = nameOf(octets.slice(2), offset);
      options.push({ name, off, expand, offset, value: valued.has(name) ? valueFor(`--${name}`, word) : "" });
    } else {
      for (let at = 1; at < octets.length; at += 1) {
        const letter = octets.charAt(at);
        const name = letters[letter];
        if (name === undefined) throw new GrammarError(`curl has no option -${letter}`, offset);
        if (!valued.has(name)) {
          options.push({ name, value: "", offset, off: name === "buffer", expand: false });
          continue;
        }
        const attached = octets.slice(at + 1);
        options.push({ name, value: attached === "" ? valueFor(`--${name}`, word) : attached, offset, ...plain });
        break;
      }
    }
  }
  return options;
}

function nameOf(written: string, offset: number): Pick<Option, "name" | "off" | "expand"> {
  const equals = written.indexOf("=");
  if (equals > 0 && isKnown(written.slice(0, equals).replace(/^expand-/, "")))
    throw new GrammarError(
      `Before 8.16 curl takes no = between an option and its value: write --${written.slice(0, equals)} and the value after a space`,
      offset,
    );
  if (isKnown(written)) return { name: written, off: false, expand: false };
  if (written.startsWith("no-") && isKnown(written.slice(3))) {
    if (switches.has(written.slice(3))) return { name: written.slice(3), off: true, expand: false };
    throw new GrammarError(`curl has no option --${written}: only a switch can be turned off`, offset);
  }
  if (written.startsWith("expand-") && valued.has(written.slice(7)))
    return { name: written.slice(7), off: false, expand: true };
  const longer = [...valued, ...switches, ...settled].filter((name) => name.startsWith(written));
  const [only] = longer;
  throw new GrammarError(
    only !== undefined && longer.length === 1
      ? `curl has no option --${written}: write --${only} in full`
      : `curl has no option --${written}, so whether the next word belongs to it cannot be told`,
    offset,
  );
}

function isKnown(name: string): boolean {
  return valued.has(name) || switches.has(name) || settled.has(name);
}
