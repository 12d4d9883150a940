import type { PastedMessage, Tool } from "../../pasted";
import { messageLimit } from "../../pasted";
import type { Row } from "../lines/row";
import { messagesOf, type Told } from "./told";

type Form = { readonly tool: Tool; readonly form: RegExp };

// Every form is tried at one place of the line, so that a line is read once whatever it holds.
const forms: readonly Form[] = [
  // nginx, Apache, Envoy, uvicorn, Django: "GET /x HTTP/1.1" 401 179 "-" "curl/8.5.0"
  {
    tool: "log",
    form: /"(?<method>[A-Z]{3,20}) (?<target>\S{1,8000}?)(?: HTTP\/[\d.]{1,3})?" (?<status>[1-5]\d\d)\b(?: (?<reason>[A-Z][A-Za-z ]{1,40}$))?(?: (?:\d+|-) "[^"]*" "(?<agent>[^"]*)")?/,
  },
  // httpx: HTTP Request: GET https://a.example/x "HTTP/1.1 401 Unauthorized"
  {
    tool: "python",
    form: /\b(?<method>[A-Z]{3,10}) (?<target>https?:\/\/\S{1,8000}) "HTTP\/[\d.]{1,3} (?<status>[1-5]\d\d)(?: (?<reason>[^"]*))?"/,
  },
  // Squid: TCP_DENIED/407 3848 CONNECT a.example:443
  {
    tool: "squid",
    form: /\b(?:TCP|UDP|NONE)_?\w{0,40}\/(?<status>[1-5]\d\d) \d+ (?<method>[A-Z]{3,20}) (?<target>\S{1,8000})/,
  },
  // HAProxy, and the load balancers of AWS: … 401 200 - - ---- 1/1/0/0/0 0/0 "GET /x HTTP/1.1"
  {
    tool: "log",
    form: / (?<status>[1-5]\d\d) (?:\d+|-) [^"]{1,100}"(?<method>[A-Z]{3,20}) (?<target>\S{1,8000}?) HTTP\/[\d.]{1,3}"/,
  },
  // A browser's console: GET https://a.example/x 401 (Unauthorized)
  {
    tool: "chromium",
    form: /\b(?<method>[A-Z]{3,10}) (?<target>https?:\/\/\S{1,8000}) (?:net::\S+ )?(?<status>[1-5]\d\d) \((?<reason>[^()]*)\)/,
  },
  // Express's morgan, and Gin: GET /x 401 3.2 ms; | 401 | 1.2ms | ::1 | GET "/x"
  { tool: "log", form: /^(?<method>[A-Z]{3,10}) (?<target>\/\S{0,8000}) (?<status>[1-5]\d\d) [\d.]+ ?ms\b/ },
  {
    tool: "go",
    form: /\| ?(?<status>[1-5]\d\d) ?\|[^|]{1,40}\|[^|]{1,60}\| ?(?<method>[A-Z]{3,10}) +"(?<target>[^"]{1,8000})"/,
  },
  // oauth2-proxy: a.example GET - "/x" HTTP/1.1 "curl/8" 403 8634 0.000
  {
    tool: "log",
    form: /\b(?<method>[A-Z]{3,10}) \S{1,200} "(?<target>[^"]{1,8000})" HTTP\/[\d.]{1,3} "(?<agent>[^"]{0,1000})" (?<status>[1-5]\d\d)\b/,
  },
  // Spoken of by players and proxies: GET /x HTTP/1.1 -> 401
  {
    tool: "log",
    form: /\b(?<method>[A-Z]{3,10}) (?<target>\/\S{0,8000}) HTTP\/[\d.]{1,3} (?:->|=>|→) (?<status>[1-5]\d\d)\b/,
  },
  // Internet Information Services: GET /x - 80 - 192.0.2.1 curl/8 - 401 2 5 15
  {
    tool: "log",
    form: /^[\d-]{10} [\d:]{8} \S+ (?<method>[A-Z]{3,20}) (?<target>\S{1,8000}) \S+ \d+ \S+ \S+ \S+ (?:\S+ )?(?<status>[1-5]\d\d) \d+ \d+(?: |$)/,
  },
  // The list of a network panel: name, status, type; what is fetched as a document is asked by GET.
  {
    tool: "chromium",
    form: /^(?<target>\S{1,8000})[ \t]{1,40}(?<status>[1-5]\d\d)[ \t]{1,40}(?:document|xhr|fetch|script|stylesheet|preflight|websocket)\b/,
  },
];

// urllib3 names the origin before the request.
const originBefore = /(https?:\/\/[\w.[\]-]{1,255}(?::\d{1,5})?) $/;

/** Reads the lines of an access log, each as a request and its response. None where no line is one. Throws nothing. */
export function readLogLines(rows: readonly Row[]): {
  readonly messages: readonly PastedMessage[];
  readonly tool?: Tool;
  readonly cut: boolean;
} {
  const messages: PastedMessage[] = [];
  let tool: Tool | undefined;
  for (const { text, line } of rows) {
    // No access log has longer lines; every form needs a status.
    if (text.length < 10 || text.length > 16_384 || !/[ /(|][1-5]\d\d\b/.test(text)) continue;
    const told = toldBy(text);
    if (!told) continue;
    tool ??= told.tool;
    const found = messagesOf(told, line);
    if (messages.length + found.length > messageLimit) return { messages, cut: true, ...(tool ? { tool } : {}) };
    messages.push(...found);
  }
  return { messages, cut: false, ...(tool ? { tool } : {}) };
}

function toldBy(text: string): Told | undefined {
  for (const { tool, form } of forms) {
    const found = form.exec(text);
    const { method = "GET", target, status, reason, agent } = found?.groups ?? {};
    if (!found || status === undefined || target === undefined) continue;
    const content = saidOn(text, text.slice(found.index + found[0].length).trim(), tool);
    const [, origin] = originBefore.exec(text.slice(Math.max(0, found.index - 300), found.index)) ?? [];
    return {
      tool: origin === undefined ? tool : "python",
      method,
      target: target.replace(/:$/, ""),
      status: Number(status),
      ...(content === "" ? {} : { content }),
      ...(reason === undefined ? {} : { reason }),
      ...(agent === undefined ? {} : { agent }),
      ...(origin === undefined ? {} : { origin }),
    };
  }
  return undefined;
}

// How HAProxy ended the connection, and the words behind a status in a program's message.
function saidOn(line: string, rest: string, tool: Tool): string {
  if (/\/<NOSRV> | (?:s[HQ]|P[RD]|S[HC])[-\w]{2} \d{1,9}\/\d{1,9}\//.test(line)) return line.trim();
  return tool === "chromium" && /[a-z]{3} [a-z]{2}/.test(rest) ? rest : "";
}
