import { isToken, trimOws } from "../grammar";
import { absoluteForm } from "../target-uri";
import { readHeadLine } from "./head-line";
import { outputLines } from "./lines";
import { fieldLimit, messageLimit, type PastedField, type PastedMessage, type PastedRequest } from "./pasted";
import { readStartLine } from "./start-line";

type Open = {
  head: PastedField[];
  content: string[];
  inHead: boolean;
  readonly line: number;
  readonly start: ReturnType<typeof readStartLine>;
  readonly from: string;
};

/**
 * Reads the messages of a text: heads, whole messages, or the output of `curl -i` and `curl -v`, several in a row.
 * Lines before the first message are passed over. Throws nothing; `cut` says that there was more than is read.
 */
export function readText(text: string): { readonly messages: readonly PastedMessage[]; readonly cut: boolean } {
  const messages: PastedMessage[] = [];
  let open: Open | undefined;
  let transport: PastedRequest["transport"] = "unknown";
  let asked: PastedRequest | undefined;
  let cut = false;

  function close() {
    if (!open) return;
    const message = finish(open, transport, asked);
    open = undefined;
    if (!message) return;
    if (messages.length >= messageLimit) cut = true;
    else messages.push(message);
    if (message.kind === "request") asked = message;
  }

  for (const { text: row, line, from } of outputLines(text)) {
    if (from === "said") {
      transport = transportAfter(row, transport);
      continue;
    }
    const start = readStartLine(row);
    // curl -iv prints every received head line twice; the one with the prefix was enough.
    if (open?.inHead && open.from === "received" && from === "plain") continue;
    if (start) {
      close();
      open = { start, head: [], content: [], inHead: true, line, from };
      continue;
    }
    if (!open) {
      if (!beginsWithName(row)) continue;
      open = { start: undefined, head: [], content: [], inHead: true, line, from };
    }
    if (!open.inHead) {
      if (from !== "sent") open.content.push(row);
    } else if (row.trim() === "") {
      open.inHead = false;
    } else if (!/^:[a-z]+:/.test(row)) {
      if (open.head.length >= fieldLimit) cut = true;
      else addLine(open.head, row, line);
    }
  }
  close();
  return { messages, cut };
}

function beginsWithName(row: string): boolean {
  const colon = row.indexOf(":");
  return colon > 0 && /^\S/.test(row) && isToken(trimOws(row.slice(0, colon)));
}

function addLine(head: PastedField[], row: string, line: number): void {
  const before = head.at(-1);
  const field = readHeadLine(row, line, before);
  if (before && field.line === before.line) head[head.length - 1] = field;
  else head.push(field);
}

function finish({ start, head, content, line }: Open, transport: PastedRequest["transport"], asked?: PastedRequest) {
  const common = { startLine: start?.startLine ?? "", line, fields: head, content: contentOf(content) };
  if (!start) return { ...common, kind: "fields" } as const;
  if (start.kind === "response") return { ...common, ...start, ...(asked ? { request: asked } : {}) };
  return { ...common, ...start, transport: absoluteForm(start.target)?.scheme ?? transport, whole: true };
}

// What follows the last answer in a terminal is often the next prompt.
function contentOf(rows: readonly string[]): string {
  const last = rows.findLastIndex((row) => row.trim() !== "");
  const prompt = /^(?:[\w.@~/:\\ -]*[$%#❯➜])(?: .*)?$/.test(rows[last] ?? "");
  return rows
    .slice(0, prompt ? last : last + 1)
    .join("\n")
    .trim();
}

function transportAfter(said: string, before: PastedRequest["transport"]): PastedRequest["transport"] {
  if (/^\* (?:SSL|TLS|ALPN|.*\(TLS|QUIC)/.test(said)) return "https";
  // A machine that talks to itself shows its credentials to nobody.
  if (/^\* +(?:Connected|Established connection) to (?:localhost|127\.|::1)/.test(said)) return "unknown";
  if (/^\* +(?:Connected|Established connection) to /.test(said)) return before === "https" ? before : "http";
  return /^\* +Trying /.test(said) ? "unknown" : before;
}
