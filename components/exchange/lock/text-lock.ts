import type { Locked } from "../../options/class-options";
import { isSameName } from "./locked";

/** What a message as text is made of, read so that any text has all of it. */
type Parts = {
  readonly method: string;
  readonly target: string;
  readonly lines: readonly (readonly [name: string, line: string])[];
  readonly content: string;
};

/** What of a lock a change of the request as text would touch, where the text need not be a message. */
export function lockTouched({ parts, fields }: Locked, before: string, after: string): Locked {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = ({ lines }: Parts) => JSON.stringify(lines.map(([name]) => name.toLowerCase()));
  const linesOf = ({ lines }: Parts, name: string) =>
    JSON.stringify(lines.filter(([each]) => isSameName(each, name)).map(([, line]) => line));
  return {
    parts: parts.filter((part) => (part === "lines" ? names(was) !== names(is) : was[part] !== is[part])),
    fields: fields.filter((name) => linesOf(was, name) !== linesOf(is, name)),
  };
}

/** The offset of the first character in which two texts differ: where a change that is taken back had begun. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

// The first line, field lines up to an empty one, and the rest. RFC 9112 §2.1
function partsOf(text: string): Parts {
  const lines = text.split(/\r?\n/);
  const empty = lines.indexOf("", 1);
  const [first = "", ...head] = empty < 0 ? lines : lines.slice(0, empty);
  const [method = ""] = /^\S*/.exec(first) ?? [];
  return {
    method,
    target: withoutVersion(first.slice(method.length)),
    lines: head.map((line) => [line.split(":", 1)[0]?.trim() ?? "", line]),
    content: empty < 0 ? "" : lines.slice(empty + 1).join("\n"),
  };
}

function withoutVersion(rest: string): string {
  const at = rest.lastIndexOf(" HTTP/");
  return (at < 0 ? rest : rest.slice(0, at)).trim();
}
