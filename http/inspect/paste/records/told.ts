import type { PastedField, PastedMessage, PastedRequest, PastedResponse, Tool } from "../../pasted";
import { originIn, transportOf } from "../origin";

/** What a line of a log or an error message tells of an exchange. */
export type Told = {
  readonly tool?: Tool;
  readonly method?: string;
  readonly target?: string;
  /** Where it was sent, if that stands apart from the target. */
  readonly origin?: string;
  readonly host?: string;
  readonly agent?: string;
  readonly status?: number;
  readonly reason?: string;
  readonly content?: string;
};

/** The messages that were told of on a line: never whole, for no log has all header lines. */
export function messagesOf(told: Told, line: number): readonly PastedMessage[] {
  const request = requestOf(told, line);
  const { status, reason = "", content = "" } = told;
  if (status === undefined) return request ? [request] : [];
  const startLine = `HTTP/1.1 ${status} ${reason}`.trimEnd();
  const response: PastedResponse = {
    kind: "response",
    startLine,
    line,
    status,
    reason,
    fields: [],
    content,
    whole: false,
  };
  return request ? [request, { ...response, request }] : [response];
}

function requestOf({ method, target, origin, host, agent }: Told, line: number): PastedRequest | undefined {
  if (method === undefined || target === undefined || target === "-") return undefined;
  const url = /^https?:/i.test(target) ? target : (origin ?? "");
  const fields = [
    ...(host ? [field("Host", host, line)] : []),
    ...(agent && agent !== "-" ? [field("User-Agent", agent, line)] : []),
  ];
  return {
    kind: "request",
    startLine: `${method} ${target} HTTP/1.1`,
    line,
    method,
    target,
    fields,
    content: "",
    transport: transportOf(url),
    ...originIn(url),
    whole: false,
  };
}

function field(name: string, value: string, line: number): PastedField {
  return { name, value, form: "plain", line };
}
