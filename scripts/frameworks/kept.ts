import { parseResponses } from "#http/response-stream";

// The date in RFC 9110 §5.6.7: what changes with every run would hide what has changed.
const anyDate = "Sun, 06 Nov 1994 08:49:37 GMT";
const contentLimit = 200;

/** The lines of a response as they are kept: all of its head, and the beginning of its content. Throws for what is no response. */
export function linesToKeep(octets: Buffer): readonly string[] {
  const last = parseResponses(octets, "GET").at(-1);
  if (!last) throw new SyntaxError("No response came");
  const { status, content, fields } = last;
  const text = Buffer.from(content).toString("utf8").replaceAll("\r\n", "\n").trimEnd();
  const cut = text.length > contentLimit ? `${text.slice(0, contentLimit)}…` : text;
  const start = octets
    .toString("latin1")
    .split("\r\n")
    .findLast((line) => line.startsWith(`HTTP/1.`) && line.includes(` ${status} `));
  const head = [start ?? `HTTP/1.1 ${status} `, ...fields.map(([name, value]) => `${name}: ${settled(name, value)}`)];
  return cut === "" ? head : [...head, "", ...cut.split("\n")];
}

function settled(name: string, value: string): string {
  return name.toLowerCase() === "date" ? anyDate : value;
}

/** What differs between the lines that were kept and those that came, as a diff reads; empty where nothing does. */
export function differences(before: readonly string[], now: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
