import { type FieldLine, fieldValue, fieldValues } from "#http/message";
import { requiredFields } from "#http/registry/status-codes";
import { goesWithoutContent } from "#server/web/web";

/** A response as it stood among the octets of a connection. */
export type Read = { status: number; reason: string; fields: readonly FieldLine[]; content: string };

/**
 * Reads all responses of a connection, interim ones included, strictly and independently of the code under test; `methods`
 * are those of the requests, in order. Throws where the octets are no responses. RFC 9112 §4, §6.3.
 */
export function readResponses(
  bytes: Uint8Array,
  methods: readonly string[] = [],
  { chunked = false } = {},
): readonly Read[] {
  let rest = Buffer.from(bytes).toString("latin1");
  const found: Read[] = [];
  let finals = 0;
  while (rest !== "") {
    const head = /^HTTP\/1\.1 (\d{3}) ([\t\x20-\x7E\x80-\xFF]*)\r\n((?:[^\x00-\x08\x0A-\x1F\x7F]+\r\n)*)\r\n/.exec(
      rest,
    );
    if (!head) throw new Error(`No response begins here: ${JSON.stringify(rest.slice(0, 200))}`);
    rest = rest.slice(head[0].length);
    const status = Number(head[1]);
    const fields = (head[3] ?? "").split("\r\n").slice(0, -1).map(readLine);
    const method = methods[finals] ?? "GET";
    const bare = status < 200 || goesWithoutContent(status, method) || (method === "CONNECT" && status < 300);
    if (chunked && !bare && fieldValue(fields, "Transfer-Encoding") === "chunked") {
      const [content, left] = readChunks(rest);
      found.push({ status, reason: head[2] ?? "", fields, content });
      rest = left;
      finals += 1;
      continue;
    }
    const [length, ...more] = fieldValues(fields, "Content-Length");
    if (more.length > 0 || (!bare && !/^\d+$/.test(length ?? ""))) throw new Error(`${status} has no one length`);
    const size = bare ? 0 : Number(length);
    if (rest.length < size) throw new Error(`${status} breaks off`);
    found.push({ status, reason: head[2] ?? "", fields, content: rest.slice(0, size) });
    rest = rest.slice(size);
    if (status === 101) return found;
    if (status >= 200) finals += 1;
  }
  return found;
}

// chunked-body without extensions and trailers, as Node writes it. RFC 9112 §7.1
function readChunks(text: string): readonly [content: string, rest: string] {
  let content = "";
  let rest = text;
  for (;;) {
    const [line, digits = ""] = /^([0-9A-Fa-f]+)\r\n/.exec(rest) ?? [];
    if (line === undefined) throw new Error(`No chunk begins here: ${JSON.stringify(rest.slice(0, 80))}`);
    const size = Number.parseInt(digits, 16);
    content += rest.slice(line.length, line.length + size);
    rest = rest.slice(line.length + size + 2);
    if (size === 0) return [content, rest];
  }
}

/** The names of the fields that the status demands and that are not there. */
export function missingFields({ status, fields }: Pick<Read, "status" | "fields">): readonly string[] {
  return requiredFields(status).filter((name) => (fieldValue(fields, name) ?? "") === "");
}

function readLine(line: string): FieldLine {
  const match = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+): ?(.*)$/.exec(line);
  if (!match) throw new Error(`No field line: ${JSON.stringify(line)}`);
  return [match[1] ?? "", match[2] ?? ""];
}
