import { fieldName } from "../../../registry/field-names";
import { statusCode } from "../../../registry/status-codes";
import { looksLikeRequest } from "../../answer-rules";
import type { PastedMessage, PastedResponse } from "../../pasted";
import type { Row } from "../lines/row";
import { readSentence } from "./sentences";
import { messagesOf, type Told } from "./told";

/** Where only requests were read: the answer to the last one, if a sentence beside it tells its status. Throws nothing. */
export function withToldAnswer(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const request = messages.at(-1);
  if (request?.kind === "fields") return withAnswerBelow(messages, rows);
  if (request?.kind !== "request" || messages.some(({ kind }) => kind === "response")) return messages;
  // Content that looks like some is what was sent.
  if (/^\s*(?:[{<"]|\[[\s{["\d\]])/.test(request.content) || /^\S+$/.test(request.content.trim())) return messages;
  const answer = toldBeside(messages, rows);
  if (!answer) return messages;
  const bare = { ...request, content: "" };
  return [...messages.slice(0, -1), bare, { ...answer, request: bare }];
}

// Header lines of a request alone, and the words of the page that refused it.
function withAnswerBelow(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const areSent = messages.every((message) => message.kind === "fields" && looksLikeRequest(message));
  const answer = areSent ? toldBeside(messages, rows) : undefined;
  return answer ? [...messages, { ...answer, content: "" }] : messages;
}

/** Where nothing but header lines of one answer were read: the answer, if a sentence beside them tells its status. Throws nothing. */
export function withToldStatus(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const answers = messages.filter((message) => message.kind === "fields" && !looksLikeRequest(message));
  const [only] = answers;
  const answer = only && answers.length === 1 ? toldBeside(messages, rows) : undefined;
  if (!only || !answer) return messages;
  const { fields, content } = only;
  return messages.map((each) => (each === only ? { ...answer, fields, content } : each));
}

function toldBeside(messages: readonly PastedMessage[], rows: readonly Row[]): PastedResponse | undefined {
  // Error: … has the form of a header line.
  const read = new Set(
    messages.flatMap(({ startLine, line, fields }) => [
      ...(startLine === "" ? [] : [line]),
      ...fields.filter(({ name }) => fieldName(name) !== undefined).map((field) => field.line),
    ]),
  );
  for (const { text, line } of rows) {
    const told = read.has(line) || text.length > 2000 ? undefined : (readSentence(text) ?? labelled(text));
    const answer = told && messagesOf({ ...told, content: text.trim() }, line).at(-1);
    if (answer?.kind === "response") return answer;
  }
  return undefined;
}

function labelled(text: string): Told | undefined {
  const [, code] = /^\s{0,20}status(?: code)?:? ([1-5]\d\d)\s{0,20}$/i.exec(text) ?? [];
  return code === undefined ? undefined : { status: Number(code), reason: statusCode(Number(code))?.phrase ?? "" };
}
