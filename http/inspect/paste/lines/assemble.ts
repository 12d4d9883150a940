import { isToken, trimOws } from "../../../grammar";
import { fieldLimit, messageLimit, type PastedField, type PastedMessage, type PastedRequest } from "../../pasted";
import { originIn, originOfHost, transportOf } from "../origin";
import { contentOf } from "./content";
import { addLine } from "./head-line";
import { isPseudo, noPseudo, type Pseudo, readPseudo } from "./pseudo";
import type { Row } from "./row";
import { readStartLine, requestStart, type Start } from "./start-line";
import { transportAfter } from "./transport";

type Open = {
  start: Start | undefined;
  readonly line: number;
  readonly from: Row["from"];
  /** Whether the tool has words of its own for the start line. */
  readonly told: boolean;
  readonly transport: PastedRequest["transport"];
  readonly head: PastedField[];
  readonly content: string[];
  pseudo: Pseudo;
  /** How far all lines of the message are indented, as in the examples of an RFC. */
  indent: number;
  inHead: boolean;
  hasContent: boolean;
};

/**
 * Makes messages of lines: heads, whole messages, several in a row, each response with the request before it.
 * Lines before the first message are passed over. Throws nothing; `cut` says that there was more than is read.
 */
export function assemble(rows: readonly Row[]): { readonly messages: readonly PastedMessage[]; readonly cut: boolean } {
  const messages: PastedMessage[] = [];
  let open: Open | undefined;
  let transport: PastedRequest["transport"] = "unknown";
  let asked: PastedRequest | undefined;
  let cut = false;

  function close() {
    if (!open) return;
    const message = finish(open, asked);
    open = undefined;
    if (messages.length >= messageLimit) cut = true;
    else messages.push(message);
    if (message.kind === "request") asked = message;
  }

  function begin({ line, from, start: told }: Row, start: Start | undefined, indent: number): Open {
    close();
    const fresh = { head: [], content: [], pseudo: noPseudo, inHead: true, hasContent: false };
    open = { ...fresh, start, line, from, told: told !== undefined, transport, indent };
    return open;
  }

  for (const [index, row] of rows.entries()) {
    if (cut && messages.length >= messageLimit) break;
    const { text, line, from } = row;
    if (from === "end") {
      close();
      continue;
    }
    if (from === "said") {
      transport = transportAfter(text, transport);
      continue;
    }
    // curl -iv prints every received head line twice; the one with the prefix was enough.
    if (open?.inHead && open.from === "received" && from === "plain") continue;
    const bare = text.trimStart();
    const indent = text.length - bare.length;
    const start = row.start ?? (indent === 0 || mayBegin(open, from) ? readStartLine(bare) : undefined);
    if (start) {
      begin(row, start, from === "plain" ? indent : 0);
      continue;
    }
    if (open && from === "received" && open.from === "sent" && bare !== "") close();
    if (!open || (isPseudo(text) && !mayHavePseudo(open, text))) {
      if (!beginsWithName(text)) continue;
      begin(row, undefined, 0);
    }
    if (!open) continue;
    if (open.inHead && leavesHead(open, text, indent, rows[index + 1]?.text ?? "")) {
      open.inHead = false;
    }
    if (!open.inHead && bare !== "" && indent < open.indent) {
      close();
    } else if (!open.inHead) {
      if (from !== "sent") open.content.push(text.slice(open.indent));
      if (bare !== "") open.hasContent = true;
    } else if (bare === "") {
      open.inHead = false;
    } else if (isPseudo(bare)) {
      open.pseudo = readPseudo(bare, open.pseudo);
    } else if (open.head.length >= fieldLimit) {
      cut = true;
    } else {
      addLine(open.head, text.slice(open.indent), line, {
        started: open.start !== undefined,
        printed: open.indent > 0,
      });
    }
  }
  close();
  return { messages, cut };
}

// In the content of a message an indented line is content, unless the message before is indented too, or has none yet.
function mayBegin(open: Open | undefined, from: Row["from"]): boolean {
  if (from !== "plain") return false;
  return !open || open.indent > 0 || !open.hasContent;
}

function beginsWithName(row: string): boolean {
  if (isPseudo(row)) return true;
  const colon = row.indexOf(":");
  return colon > 0 && colon < 200 && /^\S/.test(row) && isToken(trimOws(row.slice(0, colon)));
}

// The first of a request's pseudo-header fields begins a message, but for a request whose first line came before it.
function mayHavePseudo({ start, head, inHead, pseudo }: Open, text: string): boolean {
  if (!inHead || start?.kind === "response") return false;
  return start !== undefined || (head.length === 0 && !(text.startsWith(":method:") && pseudo.method !== ""));
}

// Markup and JSON begin the content also where the empty line was lost, and less of an indent ends what is indented.
function leavesHead(open: Open, text: string, indent: number, next: string): boolean {
  if (text.trim() === "") return false;
  if (open.head.length === 0 && open.start && open.from === "plain") settleIndent(open, text, indent, next);
  if (open.indent > indent) return true;
  return /^(?:<[!?a-z/]|[{[]["'\s{[]|[{[]$)/i.test(text.slice(open.indent));
}

// The first line may have lost its indent, or have got one, when it was copied.
function settleIndent(open: Open, text: string, indent: number, next: string): void {
  if (!beginsWithName(text.trimStart())) return;
  if (indent < open.indent) open.indent = indent;
  else if (indent > 0 && open.indent === 0 && next.length - next.trimStart().length === indent) open.indent = indent;
}

function finish({ start, head, content, line, told, pseudo, transport }: Open, asked?: PastedRequest): PastedMessage {
  const common = { line, fields: head, content: contentOf(content) };
  const first = start ?? pseudoStart(pseudo);
  if (!first) return { ...common, startLine: "", kind: "fields" };
  if (first.kind === "response") {
    const partial = told && head.length === 0 ? { whole: false as const } : {};
    return { ...common, ...first, ...(asked ? { request: asked } : {}), ...partial };
  }
  const known = transportOf(first.target) !== "unknown" ? transportOf(first.target) : (pseudo.transport ?? transport);
  const host = pseudo.authority || (head.find(({ name }) => /^host$/i.test(name))?.value ?? "");
  const origin = { ...originOfHost(known, host), ...originIn(first.target) };
  return { ...common, ...first, transport: known, ...origin, whole: !told };
}

function pseudoStart(pseudo: Pseudo): Start | undefined {
  return pseudo.method === "" ? undefined : requestStart(pseudo.method, pseudo.path, "HTTP/2");
}
