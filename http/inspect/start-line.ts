import type { PastedRequest, PastedResponse } from "./pasted";

type Start =
  | Pick<PastedResponse, "kind" | "startLine" | "status" | "reason">
  | Pick<PastedRequest, "kind" | "startLine" | "method" | "target">;

const statusLine = /^HTTP\/\d(?:\.\d)? ([1-9]\d\d)(?: (.*))?$/;
const requestLine = /^([A-Z][A-Z-]*) (\S+) HTTP\/\d(?:\.\d)?$/;
// Developer tools print the pseudo-header of HTTP/2 where HTTP/1.1 has a status line. RFC 9113 §8.3.2
const pseudoStatus = /^:status:[ \t]*([1-9]\d\d)$/;

/** Reads a line as the first of a message: of any version, with or without a phrase. Undefined for every other line. RFC 9112 §3, §4. */
export function readStartLine(text: string): Start | undefined {
  const trimmed = text.trimEnd();
  const status = statusLine.exec(trimmed);
  if (status) {
    return { kind: "response", startLine: trimmed, status: Number(status[1]), reason: status[2]?.trim() ?? "" };
  }
  const pseudo = pseudoStatus.exec(trimmed);
  if (pseudo) return { kind: "response", startLine: `HTTP/2 ${pseudo[1]}`, status: Number(pseudo[1]), reason: "" };
  const request = requestLine.exec(trimmed);
  if (!request) return undefined;
  return { kind: "request", startLine: trimmed, method: request[1] ?? "", target: request[2] ?? "" };
}
