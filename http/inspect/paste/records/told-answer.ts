import type { PastedMessage } from "../../pasted";
import type { Row } from "../lines/row";
import { readSentence } from "./sentences";
import { messagesOf } from "./told";

/** Where only requests were read: the answer to the last one, if a sentence beside it tells its status. Throws nothing. */
export function withToldAnswer(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const request = messages.at(-1);
  if (request?.kind !== "request" || messages.some(({ kind }) => kind === "response")) return messages;
  // Content that looks like some is what was sent.
  if (/^\s*(?:[{<"]|\[[\s{["\d\]])/.test(request.content) || /^\S+$/.test(request.content.trim())) return messages;
  const read = new Set(messages.flatMap(({ line, fields }) => [line, ...fields.map((field) => field.line)]));
  for (const { text, line } of rows) {
    const told = read.has(line) || text.length > 2000 ? undefined : readSentence(text);
    const answer = told && messagesOf({ ...told, content: text.trim() }, line).at(-1);
    if (answer?.kind !== "response") continue;
    const bare = { ...request, content: "" };
    return [...messages.slice(0, -1), bare, { ...answer, request: bare }];
  }
  return messages;
}
