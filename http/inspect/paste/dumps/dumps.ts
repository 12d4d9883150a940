import { fieldLimit, type PastedField, type PastedMessage, type Tool } from "../../pasted";
import type { Row } from "../lines/row";
import { readLogLines } from "../records/log-lines";
import { readSentence } from "../records/sentences";
import type { Told } from "../records/told";
import { messagesIn } from "./extract";
import { dumpTool } from "./languages";
import { readLiteral } from "./literal";
import { readMap } from "./maps";

type Dump = { readonly messages: readonly PastedMessage[]; readonly tool?: Tool };

/**
 * Reads what a program printed of an answer or of its headers: an object, a dictionary, a list of pairs, a map. Undefined
 * where no known header name and no status stands in one. Throws nothing.
 */
export function readDump(rows: readonly Row[]): Dump | undefined {
  const text = rows.map((row) => row.text).join("\n");
  if (!/[{[(]/.test(text)) return undefined;
  const tool = dumpTool(text);
  for (const row of rows) {
    const map = readMap(row.text, row.line);
    if (map) return withTool(withStatus(fieldsOf(map.fields, row.line), rows), tool ?? map.tool);
  }
  const messages = allPlaced(messagesIn(readLiteral(text), text), rows);
  const [only] = messages;
  if (messages.length === 1 && only?.kind === "fields") return withTool(withStatus(only, rows), tool);
  return messages.length > 0
    ? withTool(
        messages.map((message) => withWords(message, text)),
        tool,
      )
    : undefined;
}

// An answer whose content stands beside what could be taken out, under a name; where there is nothing but a status, all that was said.
function withWords(message: PastedMessage, text: string): PastedMessage {
  if (message.kind !== "response" || message.content !== "") return message;
  const data = dataIn(text);
  if (data !== undefined) return { ...message, content: data };
  return message.fields.length === 0 && text.length <= 8192 ? { ...message, content: text } : message;
}

function dataIn(text: string): string | undefined {
  const start = text.slice(0, 8192);
  const inLine = /\b(?:response )?(?:data|body)["']?: ?(\{[^\n]{1,8000}?\})(?:[,\s]|$)/i.exec(start)?.[1];
  // In several lines it ends where a line begins with the bracket.
  const markup = /\b(?:data|body|content)["']?: ?["'](<[\s\S]{1,8000})/i.exec(start)?.[1];
  return inLine ?? markup ?? /\b(?:data|body)["']?: ?(\{\n[^{}]{1,8000}\n[ \t]{0,40}\})/i.exec(start)?.[1];
}

function withTool(messages: readonly PastedMessage[], tool: Tool | undefined): Dump {
  return tool ? { messages, tool } : { messages };
}

function fieldsOf(fields: readonly PastedField[], line: number): PastedMessage {
  return { kind: "fields", startLine: "", line, fields: fields.slice(0, fieldLimit), content: "" };
}

// A line counts in what was read, and some rows of the paste were left out before.
function allPlaced(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const all = messages.map((message) => placed(message, rows));
  // An answer names its request, which is one of these.
  return all.map((message, index) => {
    const before = messages[index];
    if (message.kind !== "response" || before?.kind !== "response" || !before.request) return message;
    const request = all[messages.indexOf(before.request)];
    return request?.kind === "request" ? { ...message, request } : message;
  });
}

function placed(message: PastedMessage, rows: readonly Row[]): PastedMessage {
  const at = (line: number) => rows[line - 1]?.line ?? line;
  const fields = message.fields.map((field) => ({ ...field, line: at(field.line) }));
  return { ...message, line: at(message.line), fields };
}

function statusIn(rows: readonly Row[]): Told | undefined {
  const logged = readLogLines(rows).messages.findLast((message) => message.kind === "response");
  if (logged?.kind === "response") return { status: logged.status, reason: logged.reason };
  return readSentence(rows.map(({ text }) => text).join("\n"));
}

// <Response [401]>, and the dictionary of its headers below; of Java's maps the first member is the status line.
function withStatus(message: PastedMessage, rows: readonly Row[]): readonly PastedMessage[] {
  const isName = ({ name }: PastedField) => name !== "null" && !name.startsWith(":");
  const own = { ...message, fields: message.fields.filter(isName) };
  if (own.fields.some(({ name }) => /^(?:proxy-)?authorization$/i.test(name))) return [own];
  const said = rows
    .map(({ text }) => text)
    .join("\n")
    .slice(0, 8192);
  const { status, reason = "" } = statusIn(rows) ?? {};
  const data = own.content === "" ? dataIn(said) : own.content;
  if (status === undefined || own.kind !== "fields") return [{ ...own, content: data ?? "" }];
  const content = data ?? said;
  return [{ ...own, content, kind: "response", startLine: `HTTP/1.1 ${status} ${reason}`.trimEnd(), status, reason }];
}
