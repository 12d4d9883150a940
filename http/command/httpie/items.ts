import { GrammarError } from "../../grammar";
import type { Word } from "../shell/word";

/** One item of an HTTPie command: a name and a value, as octets, and the sign between them. */
export type Item = {
  readonly name: string;
  readonly sign: Sign;
  readonly value: string;
  readonly offset: number;
  readonly nested: boolean;
};

const signs = [":=@", "==@", ":@", ":=", "=@", "==", ":", "=", "@", ";"] as const;
type Sign = (typeof signs)[number];

/** Reads an item: the first sign that no backslash stands before parts it, and of those at one place the longest. Throws a GrammarError where there is none. HTTPie, "Request items". */
export function readItem({ octets, offset }: Word): Item {
  const place = firstSign(octets);
  if (place === undefined)
    throw new GrammarError(
      "This is no item of HTTPie: name=value, name:=json, Name:value or name==value was expected",
      offset,
    );
  const sign = signs.find((each) => octets.startsWith(each, place)) ?? "=";
  const written = octets.slice(0, place);
  return {
    name: unescaped(written),
    sign,
    value: unescaped(octets.slice(place + sign.length)),
    offset,
    nested: /^(?:[^\\]|\\[\s\S])*?\[/.test(written),
  };
}

function firstSign(octets: string): number | undefined {
  for (let at = 0; at < octets.length; at += 1) {
    const character = octets.charAt(at);
    if (character === "\\") at += 1;
    else if (":=@;".includes(character)) return at;
  }
  return undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\([:;=@])|\\[\s\S]/g, (whole, escaped?: string) => escaped ?? whole);
}
