import { GrammarError } from "../../grammar";
import { escapedData } from "../percent";
import type { Input } from "../shell/word";
import type { Option } from "./read-options";
import type { CurlRequest } from "./request";

/** Adds what an option of the --data family was given, joined as curl joins them. Throws a GrammarError for a file. curl(1), --data. */
export function addData(request: CurlRequest, option: Option, input: Input | undefined): void {
  const { name, offset } = option;
  const part = name === "data-urlencode" ? encodedPart(option, input) : partOf(option, input);
  // Parts are joined as a form's are; those of --json are not.
  const joint = name === "json" || request.data === undefined || request.data === "" ? "" : "&";
  request.data = `${request.data ?? ""}${joint}${part}`;
  request.dataAt = offset;
  if (name === "json") request.json = true;
}

function partOf({ name, value, offset }: Option, input: Input | undefined): string {
  if (name === "data-raw" || !value.startsWith("@")) return value;
  const read = readInput(`--${name} ${value}`, value.slice(1), input, offset);
  return name === "data-binary" || name === "json" ? read : read.replace(/[\r\n\0]/g, "");
}

/** Reads `-`, the standard input, where the text says what it holds. Throws a GrammarError for any other file. */
export function readInput(shown: string, file: string, input: Input | undefined, offset: number): string {
  if (file === "-" && input && "octets" in input) return input.octets;
  throw new GrammarError(`${shown} reads a file, which a page cannot do`, offset);
}

/** Reads "content", "=content", "name=content" and, from the standard input, "@-" and "name@-"; escapes the content. curl(1), --data-urlencode. */
export function encodedPart({ name: option, value, offset }: Option, input: Input | undefined): string {
  const equals = value.indexOf("=");
  const at = equals < 0 ? value.indexOf("@") : equals;
  if (at < 0) return escapedData(value, "+");
  const name = value.slice(0, at);
  const given = value.slice(at + 1);
  const content = equals < 0 ? readInput(`@ after --${option}`, given, input, offset) : given;
  return `${name === "" ? "" : `${name}=`}${escapedData(content, "+")}`;
}
