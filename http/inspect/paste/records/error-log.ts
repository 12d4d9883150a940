import type { PastedMessage, Tool } from "../../pasted";
import type { Row } from "../lines/row";
import { readSentence } from "./sentences";
import { messagesOf } from "./told";

type Sign = { readonly words: RegExp; readonly status: number; readonly reason: string };

// What nginx answers when it writes this: ngx_http_auth_basic_module, ngx_http_access_module, ngx_http_upstream, ngx_http_static.
const ofNginx: readonly Sign[] = [
  {
    words: /no user\/password was provided for basic authentication|password mismatch|user "[^"]*" was not found in/,
    status: 401,
    reason: "Unauthorized",
  },
  {
    words: /access forbidden by rule|directory index of .{1,400} is forbidden|\(13: Permission denied\), client/,
    status: 403,
    reason: "Forbidden",
  },
  { words: /\(2: No such file or directory\), client/, status: 404, reason: "Not Found" },
  { words: /client intended to send too large body/, status: 413, reason: "Content Too Large" },
  { words: /limiting (?:requests|connections)/, status: 503, reason: "Service Unavailable" },
  { words: /upstream timed out/, status: 504, reason: "Gateway Timeout" },
  {
    words:
      /upstream prematurely closed|no live upstreams|connect\(\) (?:to .{1,200} )?failed|upstream sent (?:invalid|too big|no valid)|recv\(\) failed/,
    status: 502,
    reason: "Bad Gateway",
  },
];

// What Apache httpd answers with these message numbers: mod_auth_basic, mod_authz_core, mod_access_compat, core, mod_proxy_http.
const ofApache: readonly Sign[] = [
  { words: /AH0161[478]:/, status: 401, reason: "Unauthorized" },
  { words: /AH01630:|AH01797:|AH00035:/, status: 403, reason: "Forbidden" },
  { words: /AH0203[23]:/, status: 421, reason: "Misdirected Request" },
  { words: /AH00128:/, status: 404, reason: "Not Found" },
  { words: /AH00898:|AH01102:/, status: 502, reason: "Bad Gateway" },
  { words: /AH01114:/, status: 503, reason: "Service Unavailable" },
];

/** Reads lines of nginx's and Apache's error logs, with the status that these servers answer with when they write so. Throws nothing. */
export function readErrorLog(
  rows: readonly Row[],
): { readonly messages: readonly PastedMessage[]; readonly tool: Tool } | undefined {
  for (const { text, line } of rows) {
    if (text.length < 20 || text.length > 16_384) continue;
    const isNginx = /(?:^| )\[(?:error|crit|warn|alert)\] \d+#\d+: /.test(text);
    const isApache = /\[(?:[\w-]{1,40}:)?(?:error|warn|notice|info)\] .{0,300}(?:AH\d{5}|ModSecurity):/.test(text);
    if (!isNginx && !isApache) continue;
    const sign = (isNginx ? ofNginx : ofApache).find(({ words }) => words.test(text));
    const [, method, target] = /request: "([A-Z]{3,20}) (\S+) HTTP/.exec(text) ?? [];
    const [, host] = /(?:host: |\[hostname )"([^"]{1,255})"/.exec(text) ?? [];
    const messages = messagesOf(
      {
        ...(method === undefined || target === undefined ? {} : { method, target }),
        ...(host === undefined ? {} : { host }),
        ...(sign ? { status: sign.status, reason: sign.reason } : (readSentence(text) ?? {})),
        content: text.trim(),
      },
      line,
    );
    if (messages.length > 0) return { messages, tool: isNginx ? "nginx" : "apache" };
  }
  return undefined;
}
