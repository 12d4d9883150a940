import { fieldValue, parseResponse, type ResponseMessage } from "./message";
import { encodeUtf8, octetsToText, textToOctets } from "./octets";

/** Writes text as octets; a character above 0xFF becomes its UTF-8 octets. */
export function octetsOfText(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code <= 0xff ? [code] : [...encodeUtf8(character)];
    }),
  );
}

/**
 * Reads every response in the octets that came back for one request: interim ones first, the final one last, its content
 * without the chunks it came in. Throws a SyntaxError for octets that are no HTTP/1.1 response. RFC 9112 §6.3, §9.2.
 */
export function parseResponses(octets: Uint8Array, method: string): readonly ResponseMessage[] {
  const responses: ResponseMessage[] = [];
  let rest = octetsToText(octets);
  while (rest !== "") {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) throw new SyntaxError("The answer ends before its header section does");
    const head = parseResponse(rest.slice(0, end + 4));
    rest = rest.slice(end + 4);
    const { content, after } = takeContent(head, method, rest);
    responses.push({ ...head, content: textToOctets(content) });
    rest = after;
    if (head.status >= 200 || head.status === 101) break;
  }
  return responses;
}

function takeContent({ status, fields }: ResponseMessage, method: string, rest: string) {
  if (status < 200 || status === 204 || status === 304 || method === "HEAD") return { content: "", after: rest };
  if (/\bchunked$/i.test(fieldValue(fields, "Transfer-Encoding") ?? "")) return takeChunks(rest);
  const length = Number(fieldValue(fields, "Content-Length") ?? rest.length);
  return { content: rest.slice(0, length), after: rest.slice(length) };
}

// chunk = chunk-size [ chunk-ext ] CRLF chunk-data CRLF, and a last one of size 0. RFC 9112 §7.1
function takeChunks(text: string): { content: string; after: string } {
  let rest = text;
  let content = "";
  for (;;) {
    const line = /^([0-9A-Fa-f]+)(?![0-9A-Fa-f])[^\r\n]*\r\n/.exec(rest);
    if (!line) return { content, after: "" };
    const size = Number.parseInt(line[1] ?? "0", 16);
    const start = line[0].length;
    content += rest.slice(start, start + size);
    rest = rest.slice(start + size + 2);
    if (size === 0) return { content, after: rest };
  }
}
