import type { Paste, PastedMessage, Tool } from "../../pasted";
import { challengeIn } from "../bare-value";
import { contentOf } from "../lines/content";
import type { Row } from "../lines/row";
import { readErrorLog } from "./error-log";
import { readLogLines } from "./log-lines";
import { readSentence } from "./sentences";
import { messagesOf, type Told } from "./told";

/** Reads what tells of an answer without being one: lines of a log, or the sentence in which a tool reports it. Undefined where nothing does. */
export function readRecords(
  rows: readonly Row[],
): (Pick<Paste, "messages" | "form" | "cut"> & { tool?: Tool }) | undefined {
  const errors = readErrorLog(rows);
  if (errors) return { form: "messages", cut: false, ...errors };
  const log = readLogLines(rows);
  if (log.messages.length > 0) return { form: "messages", ...log };
  const challenge = rows.map(({ text, line }) => challengeIn(text, line)).find((found) => found !== undefined);
  const { at, told } = firstSentence(rows);
  const tool = told?.tool ? { tool: told.tool } : {};
  if (told && at) {
    const content = told.content ?? contentOf(rows.map(({ text }) => text)).slice(0, longestWords);
    const messages = messagesOf({ ...told, content }, at.line).map((message) => withChallenge(message, challenge));
    return { form: "messages", messages, cut: false, ...tool };
  }
  return challenge ? { form: "fields", messages: [challenge], cut: false } : undefined;
}

// Longer texts are prose, in which any word may stand.
const longestWords = 8192;

function firstSentence(rows: readonly Row[]): { readonly at?: Row; readonly told?: Told } {
  for (const at of rows) {
    const told = readSentence(at.text);
    if (told) return { at, told };
  }
  return {};
}

function withChallenge(message: PastedMessage, challenge: PastedMessage | undefined): PastedMessage {
  return message.kind === "response" && challenge ? { ...message, fields: challenge.fields } : message;
}
