import { GrammarError } from "../../grammar";
import type { Part } from "../multipart";
import type { Option } from "./read-options";

/** Reads what --form or --form-string was given, as octets. Throws a GrammarError for a file, and for parts within parts. curl(1), --form. */
export function readFormPart({ name: option, value, offset }: Option): Part {
  const equals = value.indexOf("=");
  if (equals < 0) throw new GrammarError(`--${option} needs a name, = and a value`, offset);
  const name = value.slice(0, equals);
  const content = value.slice(equals + 1);
  if (option === "form-string") return { name, content };
  if (/^[@<]/.test(content))
    throw new GrammarError(`--form ${name}=${content.charAt(0)} reads a file, which a page cannot do`, offset);
  if (content.startsWith("(") || content === ")")
    throw new GrammarError("Parts within parts are not read here: write the content after --data-raw", offset);
  return { name, ...readContent(content, offset) };
}

// The content, in quotes or up to a semicolon, and then type=, filename= and headers=.
function readContent(written: string, offset: number): Omit<Part, "name"> {
  const quoted = /^[ \t]*"((?:[^"\\]|\\[\s\S])*)"[^;]*/.exec(written);
  const content = quoted ? unescaped(quoted[1] ?? "") : (/^[^;]*/.exec(written)?.[0] ?? "").trim();
  let rest = written.slice(quoted ? quoted[0].length : (/^[^;]*/.exec(written)?.[0].length ?? 0));
  const part: { type?: string; filename?: string; lines: string[] } = { lines: [] };
  while (rest.startsWith(";")) {
    const [whole = ";", key = "", plain, inQuotes] =
      /^;[ \t]*(?:(type|filename|headers|encoder)=[ \t]*(?:([^";][^;]*)|"((?:[^"\\]|\\[\s\S])*)"[^;]*)?)?[^;]*/.exec(
        rest,
      ) ?? [];
    rest = rest.slice(whole.length);
    const value = inQuotes === undefined ? (plain ?? "").trim() : unescaped(inQuotes);
    if (key === "type") part.type = value;
    else if (key === "filename") part.filename = value;
    else if (key === "headers" && !/^[@<]/.test(value)) part.lines.push(value);
    else if (key !== "") throw new GrammarError(`;${key}= of a form is not read here`, offset);
    // A part of the media type, such as ;charset=UTF-8.
    else if (part.type !== undefined) part.type += whole.trimEnd();
  }
  return { content, ...part };
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, "$1");
}
