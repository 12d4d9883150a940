import { textOf } from "../../command/command";
import { readCommand } from "../../command/read-command";
import { GrammarError } from "../../grammar";
import type { PastedMessage, PastedRequest, Tool } from "../pasted";
import { readBody } from "./body";
import type { Row } from "./lines/row";
import { transportOf } from "./origin";
import { readWords } from "./words";

type Asked = { readonly request: PastedRequest; readonly tool?: Tool };

/** Longer texts are answers, and what stands before them is no command. */
const longest = 64 * 1024;

/**
 * Reads a command as the request that it would send; its tool adds lines of its own, so it is not whole. Undefined for a text
 * that is no command, and for one that cannot be read. Throws nothing.
 */
export function readPastedCommand(text: string): Asked | undefined {
  const command = text.length > longest ? undefined : commandIn(text);
  if (!command) return undefined;
  const { method, origin = "", fields, content } = command;
  const line = lineOf(text, command.url);
  const target = origin + command.target;
  const request: PastedRequest = {
    kind: "request",
    startLine: `${method} ${target} HTTP/1.1`,
    line,
    method,
    target,
    transport: transportOf(target),
    ...(origin === "" ? {} : { origin }),
    whole: false,
    fields: fields.map(([name, value]) => ({
      name,
      value: (textOf(value) ?? value).trim(),
      form: "plain",
      line: lineOf(text, name, line),
    })),
    content,
  };
  const { tool } = command;
  return tool === "fetch" || tool === "http-file" ? { request } : { request, tool };
}

/** Gives an answer the request of the command that stands before it, where it has none yet. */
export function withCommandBefore(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const [first] = messages;
  if (first?.kind !== "response" || first.request || first.line < 2) return messages;
  return answered(messages, readPastedCommand(textOfRows(rows.filter(({ line }) => line < first.line))));
}

/**
 * Tells the answer beside a command from what the command itself holds, such as the JSON that it sends: the answer is what can
 * be taken out of the text without changing the command. Gives the request alone where there is none.
 */
export function besideCommand(
  asked: Asked,
  messages: readonly PastedMessage[],
  rows: readonly Row[],
): readonly PastedMessage[] {
  const [first, second] = messages;
  // A console tells the request once more, with its answer.
  const isPair = first?.kind === "request" && second?.kind === "response" && second.line === first.line;
  const answers = isPair ? messages.slice(1) : messages;
  const [answer] = answers;
  if (!answer || answer.kind === "request") return [asked.request];
  const rest = readPastedCommand(textOfRows(rows.filter(({ line }) => line !== answer.line)));
  const isBeside = rest?.request.target === asked.request.target && rest.request.content === asked.request.content;
  const hasAll = rest?.request.fields.length === asked.request.fields.length;
  return isBeside && hasAll ? answered(answers, asked) : [asked.request];
}

/** Gives a command the content that stands below it, where the command is the same without all of that. */
export function withBodyBelow(asked: Asked, rows: readonly Row[]): readonly PastedMessage[] {
  const start = rows.findIndex(({ text }) => /^[{[<]/.test(text));
  const blank = rows.findIndex(({ text }) => text.trim() === "") + 1;
  // The content begins with a bracket, after a blank line, or right below the command.
  for (const at of [start, blank, 1]) {
    const above = textOfRows(rows.slice(0, Math.max(at, 0)));
    if (at < 1 || !isSame(asked, above)) continue;
    const below = rows.slice(at);
    const content = (readBody(below) ?? readWords(below))?.messages;
    if (content) return answered(content, asked);
  }
  return [asked.request];
}

function isSame({ request }: Asked, above: string): boolean {
  const other = readPastedCommand(above)?.request;
  const same = other?.target === request.target && other.content === request.content;
  return same && other.fields.length === request.fields.length;
}

function answered(messages: readonly PastedMessage[], asked: Asked | undefined): readonly PastedMessage[] {
  const [first, ...rest] = messages;
  if (!asked || !first) return messages;
  const { request } = asked;
  return [request, first.kind === "response" ? { ...first, request } : first, ...rest];
}

function textOfRows(rows: readonly Row[]): string {
  return rows.map(({ text }) => text).join("\n");
}

function commandIn(text: string) {
  // A log of GitHub Actions says "Run" before each command.
  const command = text.replace(/^Run (?=curl |wget |http )/, "");
  return (
    attempt(command) ?? attempt(withVariablesFilled(command)) ?? attempt(withoutFiles(withVariablesFilled(command)))
  );
}

function attempt(text: string) {
  try {
    return readCommand(text);
  } catch (fault) {
    if (fault instanceof GrammarError) return undefined;
    throw fault;
  }
}

// Between double quotes a shell fills a variable in: what it held was sent, and is not in the paste. POSIX.1-2024, XCU §2.6.2
function withVariablesFilled(text: string): string {
  return text.replace(/"[^"\n]{0,8000}"/g, (quoted) =>
    quoted.replace(/\$(?:\{[A-Za-z_]\w{0,80}\}|[A-Za-z_]\w{0,80})/g, "<redacted>"),
  );
}

// What a file held was sent, and is not in the paste.
function withoutFiles(text: string): string {
  return text
    .replace(
      /(\s(?:-d|--data(?:-binary|-ascii|-urlencode)?|--json)[ =]?)(?:"@[^"\n]{1,1000}"|'@[^'\n]{1,1000}'|@[^\s"']{1,1000})/g,
      "$1''",
    )
    .replace(/(\s(?:-F|--form)[ =]?["']?[\w.-]{1,100}=)@[^\s"';]{1,1000}/g, "$1x")
    .replace(/(\s)(?:-T|--upload-file)[ =]?(?:"[^"\n]{1,1000}"|'[^'\n]{1,1000}'|[^\s"']{1,1000})/g, "$1-X PUT");
}

function lineOf(text: string, part: string, otherwise = 1): number {
  const at = part === "" ? -1 : text.indexOf(part);
  return at < 0 ? otherwise : text.slice(0, at).split("\n").length;
}
