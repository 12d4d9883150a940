import type { QuestionId } from "#http/decision/questions";
import { GrammarError, isToken } from "#http/grammar";
import { parseRequest } from "#http/message";
import { type Answered, withProblem } from "#sandbox/space/respond";
import type { Connection } from "./connection";
import { headLimit, unknownMethod } from "./head-fault";

/** What stopped Node's parser: its code, its own words, the chunk it read, and the octet of it where it stopped. */
type ParserFault = { readonly code: string; readonly reason: string; readonly packet: string; readonly at: number };

/**
 * Says how a message that Node's parser could not read is refused, in words; undefined where nobody waits for an answer,
 * because the connection broke, or because what follows Connection: close is not read (RFC 9112 §9.6).
 */
export function refusalOf(error: Error, connection: Connection): Answered | undefined {
  const fault = readFault(error);
  const { code, packet, at } = fault;
  const line = lineAround(packet, at);
  switch (code) {
    case "HPE_CLOSED_CONNECTION":
      return undefined;
    case "ERR_HTTP_REQUEST_TIMEOUT":
      // RFC 9110 §15.5.9
      return no(408, "message-whole", "No whole request came in time.");
    case "HPE_INVALID_EOF_STATE":
      return brokenOff(connection);
    case "HPE_HEADER_OVERFLOW":
      return line.length > headLimit && /^[^\r\n:]* \//.test(line)
        ? no(414, "target-accepted", `The request line alone has more than ${headLimit} octets.`)
        : no(431, "head-accepted", `What comes before the content has more than ${headLimit} octets.`);
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      // RFC 9110 §15.5.14
      return no(413, "message-readable", "The extensions of the chunks are longer than the server reads.");
    case "HPE_PAUSED_H2_UPGRADE":
      // RFC 9110 §15.6.6
      return no(505, "version-spoken", "These are the first octets of HTTP/2, and this server speaks HTTP/1.1.");
    case "HPE_INVALID_METHOD": {
      const [, method = ""] = /^(\S+) \S+ HTTP\/1\.[01]$/.exec(line) ?? [];
      return !isToken(method) ? unreadable(fault, connection) : unknownMethod(method);
    }
    case "HPE_INVALID_VERSION": {
      const version = / (HTTP\/\d\.\d)$/.exec(line)?.[1];
      if (version === undefined || /^HTTP\/1\.[01]$/.test(version)) return unreadable(fault, connection);
      // RFC 9110 §15.6.6
      return no(505, "version-spoken", `This server speaks HTTP/1.1 and HTTP/1.0, not ${version}.`);
    }
    default:
      return code.startsWith("HPE_") ? unreadable(fault, connection) : undefined;
  }
}

/** Refuses a message that ends before it is whole: 400, with what is missing. RFC 9112 §8. */
export function brokenOff({ missing }: Connection): Answered {
  return no(400, "message-whole", missing ?? "The message ends before its header section does.");
}

// Our own grammar names the place better than the parser does, but it knows only where the first message begins.
function unreadable({ reason, packet, at }: ParserFault, connection: Connection): Answered {
  const stopped = `The parser stopped at octet ${at}: ${reason}.`;
  if (connection.requests > 0) return no(400, "message-readable", stopped);
  try {
    parseRequest(packet);
    return no(400, "message-readable", stopped);
  } catch (found) {
    if (!(found instanceof GrammarError)) return no(400, "message-readable", stopped);
    // Clients and proxies have read such a name in two ways. RFC 9112 §5.1
    const isSpaced = /^[^\s:]+[ \t]+:/.test(lineAround(packet, found.offset));
    return no(
      400,
      "message-readable",
      `${found.reason}, at octet ${found.offset}.`,
      isSpaced ? "space-before-colon" : undefined,
    );
  }
}

function readFault(error: Error): ParserFault {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const reason = "reason" in error && typeof error.reason === "string" ? error.reason : error.message;
  const raw = "rawPacket" in error && error.rawPacket instanceof Uint8Array ? error.rawPacket : new Uint8Array(0);
  const at = "bytesParsed" in error && typeof error.bytesParsed === "number" ? error.bytesParsed : 0;
  return { code, reason, packet: Buffer.from(raw).toString("latin1"), at };
}

function lineAround(packet: string, at: number): string {
  const start = at === 0 ? 0 : packet.lastIndexOf("\n", at - 1) + 1;
  return /^[^\r\n]*/.exec(packet.slice(start))?.[0] ?? "";
}

function no(status: number, question: QuestionId, detail: string, because?: string): Answered {
  return withProblem(status, [{ question, yes: false, detail, ...(because === undefined ? {} : { because }) }]);
}
