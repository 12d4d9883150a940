import type { PastedRequest, PastedResponse } from "../../pasted";

/** What the first line of a message says. */
export type Start =
  | Pick<PastedResponse, "kind" | "startLine" | "status" | "reason">
  | Pick<PastedRequest, "kind" | "startLine" | "method" | "target">;

// RTSP and SIP refuse as HTTP does, with the same challenges.
const statusLine = /^(?:HTTP|RTSP|SIP)\/\d(?:\.\d)?[ \t]+([1-9]\d\d)(?:[ \t]+([^ \t].*)?)?$/i;
const requestLine = /^([A-Z][A-Z-]*) (\S+) (?:HTTP|http|RTSP|SIP)\/\d(?:\.\d)?$/;
// Developer tools print the pseudo-header of HTTP/2 where HTTP/1.1 has a status line. RFC 9113 §8.3.2
const pseudoStatus = /^:status:?[ \t]*([1-9]\d\d)$/;

/** Reads a line as the first of a message: of any version, with or without a phrase. Undefined for every other line. RFC 9112 §3, §4. */
export function readStartLine(text: string): Start | undefined {
  const code = text.charCodeAt(0);
  // Most lines are none, and a paste can have a million of them: a start line begins with a letter or a colon.
  if (!(code === 58 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122))) return undefined;
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

/** The start of a response that a tool tells in its own words. */
export function responseStart(status: number, reason: string, version = "HTTP/1.1"): Start {
  return { kind: "response", startLine: `${version} ${status} ${reason}`.trimEnd(), status, reason };
}

/** The start of a request that a tool tells in its own words. */
export function requestStart(method: string, target: string, version = "HTTP/1.1"): Start {
  return { kind: "request", startLine: `${method} ${target} ${version}`, method, target };
}
