import type { Row } from "../lines/row";
import { requestStart, responseStart } from "../lines/start-line";
import type { Marks } from "./mark";

/** OkHttp's interceptor, and Feign with one dash more: `--> GET https://…`, `<-- 401 https://…`. */
export const okHttp: Marks = {
  tool: "java",
  sign: /^(?:-{2,3}> [A-Z]{3,10} \S|<-{2,3} (?:HTTP\/[\d.]{1,3} )?[1-5]\d\d\b)/,
  read: (rows) =>
    rows.map((row): Row => {
      const { text } = row;
      if (/^(?:-{2,3}>|<-{2,3}) (?:END|HTTP FAILED)/.test(text)) return { ...row, text: "", from: "end" };
      const [, method, target] = /^-{2,3}> ([A-Z]{3,10}) (\S+)/.exec(text) ?? [];
      if (method !== undefined && target !== undefined) return { ...row, start: requestStart(method, target) };
      const [, status, rest = ""] = /^<-{2,3} (?:HTTP\/[\d.]{1,3} )?([1-5]\d\d)\b(.*)$/.exec(text) ?? [];
      if (status === undefined) return row;
      const url = rest.search(/ https?:\/\/| \(\d+ ?ms\)/);
      return { ...row, start: responseStart(Number(status), (url < 0 ? "" : rest.slice(0, url)).trim()) };
    }),
};

// The wire log quotes what the log of heads has as it is.
const wireLine = /^(?:http-outgoing-\d+ )?(<<|>>) (.*)$/;

/** Apache HttpClient's logs of heads and of the wire: `http-outgoing-0 << "HTTP/1.1 401 Unauthorized[\r][\n]"`. */
export const apacheClient: Marks = {
  tool: "java",
  sign: /^(?:http-outgoing-\d+ )?(?:<<|>>) "?(?:HTTP\/\d|[A-Z]{3,20} \S+ HTTP\/\d)/,
  read: (rows) => {
    const hasHeads = rows.some(({ text }) => /^(?:http-outgoing-\d+ )?(?:<<|>>) HTTP\/\d/.test(text));
    return rows.map((row): Row => {
      const [, way, rest = ""] = wireLine.exec(row.text) ?? [];
      if (way === undefined || (hasHeads && rest.startsWith('"'))) return { ...row, from: "said" };
      const text = rest.startsWith('"') ? rest.slice(1).replace(/(?:\[\\r\])?(?:\[\\n\])?"?$/, "") : rest;
      return { ...row, text, from: way === ">>" ? "sent" : "received" };
    });
  },
};

/** The log of Jersey and of JAX-RS clients: `1 > GET https://…`, `1 < 401`, `1 < Server: nginx`. */
export const jersey: Marks = {
  tool: "java",
  sign: /^\d{1,6} (?:< [1-5]\d\d$|> [A-Z]{3,10} https?:)/,
  read: (rows) =>
    rows.map((row): Row => {
      const [, way, text = ""] = /^\d{1,6} ([<>*]) (.*)$/.exec(row.text) ?? [];
      if (way === undefined) return row;
      const from = way === "*" ? "said" : way === ">" ? "sent" : "received";
      const [, method, target] = /^([A-Z]{3,10}) (https?:\S+)$/.exec(text) ?? [];
      if (way === ">" && method && target) return { ...row, from, start: requestStart(method, target) };
      if (/^[1-5]\d\d$/.test(text)) return { ...row, from, start: responseStart(Number(text), "") };
      return { ...row, text, from };
    }),
};

/** ToString() of .NET's HttpResponseMessage and HttpRequestMessage. */
export const dotNet: Marks = {
  tool: "dotnet",
  sign: /^\s{0,20}(?:StatusCode: [1-5]\d\d, ReasonPhrase: |Method: [A-Z]{3,20}, RequestUri: )/,
  read: (rows) => {
    let inside = false;
    return rows.flatMap((row): readonly Row[] => {
      const text = row.text.trim();
      const start = dotNetStart(text);
      if (start) {
        inside = true;
        const [, flat = ""] = /Headers: ?\{ (.*?)\}?$/.exec(text) ?? [];
        const lines = flat.split(/ {2,}/).filter((each) => each !== "");
        return [{ ...row, start }, ...lines.map((each): Row => ({ ...row, text: each }))];
      }
      if (!inside) return [row];
      if (text.startsWith("}")) inside = false;
      if (!inside) return [{ ...row, text: "", from: "end" }];
      return text === "{" || text === "" ? [] : [{ ...row, text }];
    });
  },
};

function dotNetStart(text: string) {
  const [, status, reason = ""] = /^StatusCode: ([1-5]\d\d), ReasonPhrase: '([^']*)'/.exec(text) ?? [];
  if (status !== undefined) return responseStart(Number(status), reason);
  const [, method, uri] = /^Method: ([A-Z]{3,20}), RequestUri: '([^']*)'/.exec(text) ?? [];
  return method !== undefined && uri !== undefined ? requestStart(method, uri) : undefined;
}

/** Ktor's logging: `REQUEST: https://…`, `RESPONSE: 401 Unauthorized`, and the header lines behind arrows. */
export const ktor: Marks = {
  tool: "java",
  sign: /^(?:REQUEST: https?:|RESPONSE: [1-5]\d\d\b)/,
  read: (rows) => {
    let asked: { readonly row: Row; readonly url: string } | undefined;
    return rows.flatMap((row): readonly Row[] => {
      const { text } = row;
      const [, url] = /^REQUEST: (https?:\S+)$/.exec(text) ?? [];
      if (url !== undefined) {
        asked = { row, url };
        return [{ ...row, text: "", from: "end" }];
      }
      const [, method] = /^METHOD: (?:HttpMethod\(value=)?([A-Z]{3,10})\)?$/.exec(text) ?? [];
      if (method !== undefined) {
        const start = asked ? [{ ...asked.row, start: requestStart(method, asked.url) }] : [];
        asked = undefined;
        return start;
      }
      const [, status, reason = ""] = /^RESPONSE: ([1-5]\d\d)(?: (.*))?$/.exec(text) ?? [];
      if (status !== undefined) return [{ ...row, start: responseStart(Number(status), reason) }];
      if (text === "BODY START") return [{ ...row, text: "" }];
      if (text === "BODY END") return [{ ...row, text: "", from: "end" }];
      if (/^(?:FROM:|COMMON HEADERS|CONTENT HEADERS|BODY )/.test(text)) return [];
      return [text.startsWith("-> ") ? { ...row, text: text.slice(3) } : row];
    });
  },
};
