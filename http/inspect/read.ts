import { fieldName } from "../registry/field-names";
import { looksLikeRequest } from "./answer-rules";
import { readBareValue } from "./paste/bare-value";
import { betterCopy } from "./paste/better";
import { readBody } from "./paste/body";
import { besideCommand, readPastedCommand, withBodyBelow, withCommandBefore } from "./paste/command";
import { readDump } from "./paste/dumps/dumps";
import { readPowerShell } from "./paste/dumps/powershell";
import { readHar } from "./paste/har";
import { assemble } from "./paste/lines/assemble";
import { withoutHanging } from "./paste/lines/hanging";
import { withoutPrefix } from "./paste/lines/prefix";
import { quotedHeads } from "./paste/lines/quoted-head";
import type { Row } from "./paste/lines/row";
import { rowsOf } from "./paste/lines/rows";
import { withToldStarts } from "./paste/lines/told-starts";
import { unmarked } from "./paste/marks/unmarked";
import { readPanel } from "./paste/panel/panel";
import { readRecords } from "./paste/records/records";
import { withToldAnswer, withToldStatus } from "./paste/records/told-answer";
import { withTitledRequests } from "./paste/titles";
import { toolAround } from "./paste/tool";
import { readWords } from "./paste/words";
import { withWordsAround } from "./paste/words-around";
import { harLimit, type Paste, type PastedField, type PastedMessage, pasteLimit } from "./pasted";

const nothing: Paste = { form: "nothing", messages: [], cut: false };

type Found = Pick<Paste, "messages"> & Partial<Paste>;

/**
 * Recognizes what somebody pasted: the output of curl, wget and others, a browser's network panel, a HAR, what a program
 * printed of an answer, a line of a log, one or more messages, header lines, or a bare challenge. Any text gives a Paste; what
 * cannot be recognized gives one without messages. Throws nothing.
 * @example readPasted('Basic realm="vault"').form // "challenge"
 */
export function readPasted(text: string): Paste {
  const clean = text.replace(/^\uFEFF/, "").replace(/^(?:[ \t]*>)+ ?(?=[{[])/, "");
  const har = clean.length <= harLimit ? readHar(clean) : undefined;
  if (har) return withBetter({ form: "har", tool: "har", ...har }, "");
  if (text.length > pasteLimit) return { ...nothing, form: "too-long" };
  if (text.trim() === "") return nothing;
  const rows = rowsOf(text);
  return finished(readRows(withToldStarts(withoutHanging(withoutPrefix(rows))), rows, text), rows, text);
}

function readRows(rows: readonly Row[], raw: readonly Row[], text: string): Found | undefined {
  const panel = readPanel(rows);
  if (panel) return { form: "devtools", ...panel };
  const marked = unmarked(rows);
  const lines = assemble(marked.rows);
  const tool = toolAround(raw, marked.tool);
  if (lines.messages.some(({ kind }) => kind !== "fields")) {
    const messages = lines.messages.filter(({ kind, fields }) => kind !== "fields" || isKnown(fields));
    return { form: "messages", messages: withCommandBefore(messages, raw), cut: lines.cut, ...tool };
  }
  const told = readTold(rows, lines, text);
  const asked = readPastedCommand(text);
  if (!asked) return told && { ...tool, ...told };
  // What looks like an answer inside of a command is what it would send.
  const beside = besideCommand(asked, told?.messages ?? [], raw);
  const messages = beside.length > 1 ? beside : withBodyBelow(asked, rows);
  const own = asked.tool ? { tool: asked.tool } : tool;
  return { ...(messages.length > 1 ? told : {}), form: "messages", messages, ...own };
}

// What is no message as it was on the wire: dumps, header lines alone, logs, sentences, content.
function readTold(rows: readonly Row[], lines: ReturnType<typeof assemble>, text: string): Found | undefined {
  const shown = readPowerShell(rows);
  if (shown) return { form: formOf(shown), messages: shown, tool: "powershell" };
  const dumped = readDump(rows);
  const dump = dumped?.messages.some(isReport) ? undefined : dumped;
  const known = lines.messages.filter(({ fields }) => isKnown(fields));
  const hasFields = dump?.messages.some(({ fields }) => fields.length > 0);
  // Brackets stand in values too, such as that of User-Agent.
  const isLines = dump?.messages.every(({ kind }) => kind === "fields") && linesOf(known) >= linesOf(dump.messages);
  if (dump && hasFields && !isLines) return { form: formOf(dump.messages), ...dump };
  const quoted = assemble(text.includes("\\n") ? quotedHeads(rows) : []);
  if (quoted.messages.some(({ kind }) => kind !== "fields")) return { form: "messages", ...quoted };
  const fields: Found = { form: "fields", messages: known, cut: lines.cut };
  if (known.length > 0 && !known.some(isReport)) return fields;
  if (dump && dump.messages.length > 0) return { form: formOf(dump.messages), ...dump };
  return (
    readBareValue(text) ??
    readBody(rows) ??
    readRecords(rows) ??
    readWords(rows) ??
    (known.length > 0 ? fields : undefined)
  );
}

// A log that writes what happened as Host: …, Error: …; an answer may have a line of that name, among those of answers.
function isReport({ kind, fields }: PastedMessage): boolean {
  const known = fields.filter(({ name }) => fieldName(name) !== undefined);
  const isError = fields.some(({ name }) => /^(?:error|exception)$/i.test(name));
  return kind === "fields" && isError && known.every(({ name }) => /^(?:host|date|from|origin)$/i.test(name));
}

function formOf(messages: readonly PastedMessage[]): Paste["form"] {
  return messages.every(({ kind }) => kind === "fields") ? "fields" : "messages";
}

function linesOf(messages: readonly PastedMessage[]): number {
  return new Set(messages.flatMap(({ fields }) => fields.map(({ line }) => line))).size;
}

function isKnown(fields: readonly PastedField[]): boolean {
  // A log writes WARNING: before its words, and a field of that name begins with a code.
  return fields.some(
    ({ name, value }) => fieldName(name) !== undefined && !/^warning\b(?! \d{3} )/i.test(`${name} ${value}`),
  );
}

function finished(found: Found | undefined, rows: readonly Row[], text: string): Paste {
  if (!found || found.messages.length === 0) return withBetter(nothing, text);
  const messages = withWordsAround(withTold(withTitledRequests(joinedLone(found.messages), rows), rows), rows);
  const form = found.form === "fields" ? formOf(messages) : (found.form ?? "messages");
  const paste: Paste = { ...nothing, ...found, form, messages };
  const responses = paste.messages.filter(({ kind }) => kind === "response");
  const first = paste.messages.findIndex((message) => message.kind === "response" && message.status >= 400);
  return withBetter(responses.length > 1 && first >= 0 ? { ...paste, first } : paste, text);
}

// What a panel or a program printed may lack the answer, and a sentence beside it tell of one.
function withTold(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  if (messages.length > 4 || messages.some(({ kind }) => kind === "response")) return messages;
  return withToldAnswer(withToldStatus(messages, rows), rows);
}

// JIRAError HTTP 401 …, and the dictionary of the header lines apart from it.
function joinedLone(messages: readonly PastedMessage[]): readonly PastedMessage[] {
  const answer = messages.find(({ kind }) => kind === "response");
  const lone = messages.find(({ kind }) => kind === "fields");
  if (messages.length !== 2 || answer?.kind !== "response" || lone?.kind !== "fields") return messages;
  if (answer.fields.length > 0 || lone.content !== "" || looksLikeRequest(lone)) return messages;
  return [{ ...answer, fields: lone.fields }];
}

function withBetter(paste: Paste, text: string): Paste {
  const better = betterCopy(paste, text);
  return better === undefined ? paste : { ...paste, better };
}
