import { fieldName } from "../../../registry/field-names";
import { messageLimit, type PastedMessage, type Tool } from "../../pasted";
import { readBody } from "../body";
import type { Row } from "../lines/row";
import { readStartLine } from "../lines/start-line";
import { addPair, addStart, type Exchange, emptyExchange, messagesOf, partOf } from "./exchange";
import { isNoise, type Label, labelOf } from "./labels";
import { pairAt } from "./pairs";
import { panelTool } from "./tool";

/**
 * Reads what was copied out of a browser's network panel, and logs that are written in such sections (`Request Headers:`,
 * `Response Status: 401`): names and values on one line or two, parsed or raw. Undefined for any other text. Throws nothing.
 */
export function readPanel(
  rows: readonly Row[],
): { readonly messages: readonly PastedMessage[]; readonly tool?: Tool } | undefined {
  if (!isPanel(rows)) return undefined;
  const exchanges: Exchange[] = [emptyExchange()];
  for (let at = 0; at < rows.length; ) at = step(rows, at, exchanges);
  const read = exchanges.flatMap(messagesOf).slice(0, messageLimit);
  if (read.length === 0) return undefined;
  const messages = read.length === 1 ? read.map((message) => withBody(message, rows)) : read;
  const tool = panelTool(rows);
  return { messages, ...(tool ? { tool } : {}) };
}

// What was said may stand below the panel without a label of its own.
function withBody(message: PastedMessage, rows: readonly Row[]): PastedMessage {
  if (message.kind !== "response" || message.content !== "") return message;
  const at = rows.findIndex(({ text }) => /^\s*[{[]/.test(text));
  const content = at < 0 ? "" : (readBody(rows.slice(at))?.messages[0]?.content ?? "");
  return content === "" ? message : { ...message, content };
}

function isPanel(rows: readonly Row[]): boolean {
  const found = new Set<Label>();
  let firefox = 0;
  let safari = 0;
  for (const { text } of rows) {
    if (text.length < 3 || text.length > 400 || !/^[\s→▼▸]*[A-Za-z:]/.test(text)) continue;
    const [, name = "", value = ""] =
      /^\s*(?:[→▼▸] ?)?([A-Za-z][A-Za-z ]{3,30}(?: \([^)]{0,20}\))?)(?:\s*:(.*))?$/.exec(text) ?? [];
    const label = labelOf(name, false);
    if (label) found.add(label);
    if (/^(?:status|transferred|version|scheme|filename|summary|url)\b/i.test(text.trim())) firefox += 1;
    if (label && "fact" in label && label.fact === "status" && /^\s*[1-5]\d\d\b/.test(value)) return true;
    if (found.size >= 2 || (found.size === 1 && firefox >= 2)) return true;
    if (/^\s*(?:Summary\s*$|(?:URL|Source|Status): )/.test(text)) safari += 1;
    if (safari >= 3) return true;
    // Below a start line stands a message, whatever its content says.
    if (found.size === 0 && safari === 0 && readStartLine(text.trim())) return false;
  }
  return false;
}

function step(rows: readonly Row[], at: number, exchanges: Exchange[]): number {
  const row = rows[at];
  let open = exchanges.at(-1);
  if (!row || !open) return at + 1;
  const text = row.text.trim();
  const label = labelOf(text.replace(/:$/, ""), true);
  const asked = /^([A-Z]{3,10}) (https?:\/\/\S+)$/.exec(text);
  const isRequest =
    asked !== null || (label !== undefined && "fact" in label && label.fact === "url") || /^Request URL:/i.test(text);
  if (isRequest && (open.url !== "" || open.status !== undefined) && exchanges.length < messageLimit) {
    open = emptyExchange();
    exchanges.push(open);
  }
  if (asked) {
    open.method = asked[1] ?? "";
    open.url = asked[2] ?? "";
    open.request.line = row.line;
    return at + 1;
  }
  const inline = /^(Response (?:Body|Content)|Request Body): ?(.+)$/i.exec(text);
  const section = inline ? labelOf(inline[1] ?? "", false) : label;
  if (section && "section" in section) {
    open.section = section.section;
    if (section.section === "response") open.hasSection = true;
    if (inline) partOf(open).content.push(inline[2] ?? "");
    return at + 1;
  }
  if (isNoise(text)) return at + 1;
  if (/content$/.test(open.section)) {
    partOf(open).content.push(row.text);
    return at + 1;
  }
  // Of an answer whose header lines are over.
  if (/^[{[<]/.test(text) && open.status !== undefined && rows[at - 1]?.text.trim() === "") {
    open.section = "content";
    open.response.content.push(row.text);
    return at + 1;
  }
  const start = readStartLine(text);
  if (start) {
    addStart(open, start, row.line);
    return at + 1;
  }
  const pair = text === "" ? undefined : pairAt(rows, at);
  if (!pair) return at + 1;
  addPair(open, pair.name, pair.value, pair.line);
  return reasonBelow(open, rows, pair.next, pair.name);
}

// Firefox writes the phrase below the code.
function reasonBelow(open: Exchange, rows: readonly Row[], next: number, name: string): number {
  const below = rows[next]?.text.trim() ?? "";
  const isReason = /^status(?: code)?$/i.test(name) && open.reason === "" && /^[A-Z][A-Za-z' -]{1,40}$/.test(below);
  if (!isReason || labelOf(below, true) || isNoise(below) || fieldName(below)) return next;
  open.reason = below;
  return next + 1;
}
