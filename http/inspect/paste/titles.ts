import type { PastedMessage, PastedRequest } from "../pasted";
import type { Row } from "./lines/row";

const method = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT)\b/;

/**
 * Gives an answer the request that the title above it names (`POST response headers`), where it was taken for that of another
 * method; none where that request was not pasted. Throws nothing.
 */
export function withTitledRequests(messages: readonly PastedMessage[], rows: readonly Row[]): readonly PastedMessage[] {
  if (messages.length > mostMessages || !messages.some(({ kind }) => kind === "response")) return messages;
  const requests = messages.filter((message): message is PastedRequest => message.kind === "request");
  return messages.map((message) => {
    if (message.kind !== "response") return message;
    const title = titleOf(message, rows);
    if (title === undefined || !message.request || message.request.method === title) return message;
    const { request: _, ...alone } = message;
    const own = requests.find((each) => each.method === title);
    return own ? { ...alone, request: own } : alone;
  });
}

// Longer texts are recordings, and have no titles.
const mostMessages = 12;

function titleOf({ line }: PastedMessage, rows: readonly Row[]): string | undefined {
  const above = rows.findLast((row) => row.line < line && row.text.trim() !== "")?.text ?? "";
  return above.length < 80 && /\b(?:response|answer|result)\b/i.test(above) ? method.exec(above)?.[1] : undefined;
}
