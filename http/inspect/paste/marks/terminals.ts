import type { Row } from "../lines/row";
import { readStartLine, requestStart, responseStart } from "../lines/start-line";
import { unescaped } from "./escapes";
import type { Marks } from "./mark";

/** `curl -v`: `> ` sent, `< ` received, `* ` said. */
export const curlVerbose: Marks = {
  tool: "curl",
  sign: /^[<>] ?(?:HTTP\/\d|[A-Z]{3,20} \S+ HTTP\/\d)/i,
  read: (rows) =>
    rows.map((row) => {
      const { text } = row;
      if (/^[<>](?: |$)/.test(text) || /^[<>](?:HTTP\/\d|[A-Z]{3,20} \S+ HTTP\/\d)/i.test(text)) {
        return { ...row, text: text.slice(text[1] === " " ? 2 : 1), from: text[0] === ">" ? "sent" : "received" };
      }
      // `{ [12 bytes data]` is curl's too.
      return /^(?:\* |[{}] \[\d+ bytes data\])/.test(text) ? { ...row, from: "said" } : row;
    }),
};

/** `curl --trace-ascii` and GIT_TRACE_CURL: `=> Send header`, with the octets below it or behind it. */
export const curlTrace: Marks = {
  tool: "curl",
  sign: /^(?:=> Send|<= Recv) (?:header|data)|^== Info: /i,
  read: (rows) => {
    const read: Row[] = [];
    let from: Row["from"] = "said";
    let next = -1;
    for (const row of rows) {
      const [, way, rest = ""] = /^(=> Send|<= Recv) (?:header|data)(?:[:,](.*))?$/i.exec(row.text) ?? [];
      if (way !== undefined) {
        from = way.startsWith("=>") ? "sent" : "received";
        next = -1;
        // The same line again is the count of its octets: it has the value on a line of its own.
        if (row.text.includes(": ") || row.text.endsWith(":"))
          read.push({ ...row, text: rest.replace(/^ /, ""), from });
      } else if (/^== Info:/.test(row.text)) {
        read.push({ ...row, text: row.text.replace(/^== Info:/, "*"), from: "said" });
        from = "said";
      } else {
        const [, at = "", octets = ""] = /^([0-9a-f]{4,8}): ?(.*)$/.exec(row.text) ?? [];
        if (at === "" || from === "said") continue;
        const offset = Number.parseInt(at, 16);
        const last = read.at(-1);
        // A line of more than 64 octets goes on in the next, without the two of a line's end between them.
        if (last && offset === next && offset > 0) read[read.length - 1] = { ...last, text: last.text + octets };
        else read.push({ ...row, text: octets, from });
        next = offset + octets.length;
      }
    }
    return read;
  },
};

/** GNU Wget with `-S` or `-d`: what was received is indented, or stands between dashes. */
export const wget: Marks = {
  tool: "wget",
  sign: /^(?:--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--|HTTP request sent, awaiting response|---(?:request|response) begin---)/,
  read: (rows) => {
    let inside = false;
    let inHead = false;
    const debug = rows.some(({ text }) => text === "---request begin---");
    return rows.flatMap((row): readonly Row[] => {
      const { text } = row;
      if (/^---\w+ (?:begin|end)---$/.test(text)) {
        inside = text.endsWith("begin---");
        return [{ ...row, from: "end" }];
      }
      if (inside || /^[ \t]/.test(text)) return [row];
      // Whoever copied it may have lost the indent.
      inHead = readStartLine(text) !== undefined || (inHead && /^[\w-]{1,60}:[ \t]/.test(text));
      if (inHead) return [row];
      const said: Row = { ...row, from: "said" };
      const [, url] = /^--[\d: -]{19}--[ \t]+(https?:\/\/\S+)$/.exec(text) ?? [];
      if (url !== undefined && !debug) return [said, { ...row, start: requestStart("GET", url) }, end(row)];
      const [, status, reason = ""] = /awaiting response\.{3} ([1-5]\d\d)(?: (.*))?$/.exec(text) ?? [];
      if (status !== undefined && !debug) return [{ ...row, start: responseStart(Number(status), reason) }, end(row)];
      return [end(row), said];
    });
  },
};

/** The debug output of neon, as of davfs2 and cadaver: `[hdr] Name: value`; a system log writes line ends as `#012`. */
export const neon: Marks = {
  tool: "log",
  sign: /^\[status-line\] < /,
  read: (rows) =>
    rows.flatMap((row): readonly Row[] => {
      const [, rest] = /^\[(?:status-line|hdr)\] (?:< )?(.*)$/.exec(row.text) ?? [];
      if (rest !== undefined) return [{ ...row, text: rest, from: "received" }];
      const parts = row.text.split(/(?:#015)?#012/);
      if (parts.length < 2) return [{ ...row, from: "said" }];
      return parts.map((text) => ({ ...row, text, from: "sent" }));
    }),
};

/** What Python's http.client prints: `send: b'…'`, `reply: '…'`, `header: Name: value`. */
export const pythonDebug: Marks = {
  tool: "python",
  sign: /^(?:send: b?['"][A-Z]{3,20} |reply: b?['"]HTTP\/\d)/,
  read: (rows) => {
    let inHeader = false;
    return rows.flatMap((row): readonly Row[] => {
      const [, kind, rest = ""] = /^(send|reply|header|connect): ?(.*)$/.exec(row.text) ?? [];
      if (kind === "connect") return [{ ...row, text: rest.replace(/, (\d+)\)/, " port $1"), from: "said" }];
      if (kind === "send") return withEnds(row, unescaped(unquoted(rest)), "sent");
      if (kind === "reply") return withEnds(row, unescaped(unquoted(rest)), "received").slice(0, 1);
      if (kind === "header") {
        inHeader = true;
        return [{ ...row, text: rest, from: "received" }];
      }
      // What follows was printed by the program: the content, as a rule.
      const ended = inHeader && row.text.trim() !== "";
      inHeader = inHeader && !ended;
      return ended ? [{ ...row, text: "", from: "received" }, row] : [row];
    });
  },
};

/** What Ruby's Net::HTTP prints: `<- "…"` sent, `-> "…"` received. */
export const rubyDebug: Marks = {
  tool: "ruby",
  sign: /^(?:<- "[A-Z]{3,20} |-> "HTTP\/\d)/,
  read: (rows) =>
    rows.flatMap((row): readonly Row[] => {
      const [, way, rest = ""] = /^(<-|->) (.*)$/.exec(row.text) ?? [];
      if (way === undefined) return [{ ...row, from: "said" }];
      return withEnds(row, unescaped(unquoted(rest)), way === "<-" ? "sent" : "received");
    }),
};

function end(row: Row): Row {
  return { ...row, text: "", from: "end" };
}

function unquoted(text: string): string {
  return text.replace(/^b?["']|["']$/g, "");
}

// One line of the paste holds several of the message; the last of them ends in a line feed, too.
function withEnds(row: Row, text: string, from: Row["from"]): readonly Row[] {
  const parts = text.split(/\r?\n/);
  const whole = parts.at(-1) === "" && parts.length > 1 ? parts.slice(0, -1) : parts;
  return whole.map((part) => ({ ...row, text: part, from }));
}
