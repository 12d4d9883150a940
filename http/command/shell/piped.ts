import { octetsOf } from "../command";
import { ansi, unprintf } from "./ansi";
import { readPosix } from "./posix";
import type { Input, Variables } from "./word";

const exported = /\s*(?:[$%] )?printf\s+'([^']*)'\s*\|\s*/y;

/** What a printf at the very start pipes into the command after it, and where that one begins; undefined for any other start. */
export function pipedByPrintf(
  text: string,
  start: number,
): { readonly input: Input; readonly offset: number } | undefined {
  exported.lastIndex = start;
  const found = exported.exec(text);
  return found ? { input: { octets: unprintf(found[1] ?? "") }, offset: exported.lastIndex } : undefined;
}

/** What `echo`, `printf` or `cat` pipes into the command that begins at an offset; undefined where no pipe ends there, and where only a shell knows. */
export function pipedInput(text: string, offset: number, variables: Variables): Input | undefined {
  if (!/\|\s*(?:sudo |time )?$/.test(text.slice(Math.max(0, offset - 40), offset))) return undefined;
  const [last] = [...text.slice(0, offset).matchAll(/(?:^|[\n;&(])[ \t]*(?:[$%>] )?(?=(?:echo|printf|cat)\s)/gu)].slice(
    -1,
  );
  if (!last) return { file: "-" };
  const { words, input, endedBy } = readPosix(text, { offset: last.index + last[0].length, variables });
  const [program, ...rest] = words.map(({ octets }) => octets);
  if (endedBy?.octets !== "|" || endedBy.offset >= offset) return { file: "-" };
  if (program === "cat")
    return rest.length === 0 || rest[0] === "-" ? (input ?? { file: "-" }) : { file: rest[0] ?? "-" };
  if (program === "printf") {
    const [format = "", ...values] = rest;
    if (values.length === 0) return { octets: unprintf(format) };
    return format === "%s" && values.length === 1 ? { octets: values[0] ?? "" } : { file: "-" };
  }
  const flags = rest.findIndex((word) => !/^-[neE]+$/.test(word));
  const said = flags < 0 ? "" : rest.slice(flags).join(" ");
  const options = rest.slice(0, flags < 0 ? rest.length : flags).join("");
  return { octets: `${options.includes("e") ? ansi(said) : said}${options.includes("n") ? "" : octetsOf("\n")}` };
}
