import { looksLikeRequest } from "../answer-rules";
import type { PastedFields, PastedMessage, PastedResponse } from "../pasted";
import type { Row } from "./lines/row";
import { refusalWords } from "./words";

// What a browser's console says of an answer.
const consoles =
  /blocked by CORS policy|Cross-Origin Request Blocked|XMLHttpRequest cannot load|is therefore not allowed access/;
// Lines of the tool itself, and the labels of a network panel.
const ofTool =
  /^\s*(?:[*<>{}](?=\s|$)|[%$#]|--\d|(?:request|response|status|remote|referrer|general|resolving|connecting|note)\b|\w{1,20}@[\w.-]{1,60}[:$#])/i;
// What somebody tells proves nothing, but for what they quote.
const ofAsker = /\b(?:I|I'm|I've|my|me|we|our|us|returns?|returned|gives?|gets?|getting|got|fails?|throws?)\b|\?\s*$/;
// Nobody writes so in a sentence of their own: SignatureDoesNotMatch.
const code = /\b[A-Z][a-z]+(?:[A-Z][a-z]+){2,}\b/;
// A member of an error, in the notation of any language.
const member =
  /(?:^|[\s{,"'])(?:detail|message|msg|error|error_?message|error_?description|reason)["']?\s{0,4}(?:=|:|=>)\s{0,4}["']/i;
const quoted = /["“`]([A-Za-z][^"“”`\n]{10,300}?)["”`]/;

/**
 * What stands beside an answer becomes its content where it has none and is not whole: the words of a console, of a log or of a
 * program, though not those of whoever asks. Throws nothing.
 */
export function withWordsAround(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  const answer = messages.findLast(isRefusal) ?? (messages.length === 1 ? messages.find(isLone) : undefined);
  if (answer?.content !== "" || messages.length > mostMessages || rows.length > mostRows) return messages;
  const read = new Set(messages.flatMap(({ line, fields }) => [line, ...fields.map((field) => field.line)]));
  const isBare = answer.kind === "fields" || answer.fields.length === 0 || answer.whole === false;
  const said = rows.flatMap(({ text, line }) => {
    if (line === answer.line && answer.fields.length < 2) return before(text);
    if (read.has(line) || text.length > 2000 || text.trim() === "") return [];
    if (consoles.test(text)) return [text.trim()];
    if (ofTool.test(text) || (!isBare && !refusalWords.test(text) && !member.test(text))) return [];
    return ofAsker.test(text) && !code.test(text) ? (quoted.exec(text)?.slice(1) ?? []) : [text.trim()];
  });
  const content = said.join("\n");
  return content === "" ? messages : messages.map((each) => (each === answer ? { ...each, content } : each));
}

// An error message may hold the beginning of the answer, as a trace of PHP does.
function before(text: string): readonly string[] {
  const said = text.slice(0, Math.max(text.slice(0, 8192).search(/\bHTTP\/\d/), 0)).trim();
  return said.length > 20 ? [said] : [];
}

function isRefusal(message: PastedMessage): message is PastedResponse {
  return message.kind === "response" && message.status >= 400;
}

function isLone(message: PastedMessage): message is PastedFields {
  return message.kind === "fields" && !looksLikeRequest(message);
}

// Longer texts are recordings, and what stands between their messages is of no one of them.
const mostMessages = 8;
const mostRows = 200;
