import type { QuestionId } from "#http/decision/questions";
import { excerpt } from "#http/excerpt";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { originOf } from "#http/target-uri";
import type { Origin } from "#sandbox/origin";
import { Places, takenBy } from "#sandbox/places";
import { allowField, withWrongMethod } from "#sandbox/resource";
import { type Answered, withoutContent, withProblem } from "#sandbox/space/respond";
import { wireBase, wireLimits } from "../content-limits";
import { ownByDefault } from "../listener/listener";
import { normalAuthority } from "../listener/target";
import { type Exchanged, exchangeOverWire } from "./exchange";

/** The most exchanges that go on at once, in all and for one address; one more is told to come back. */
export const exchangeLimits = { whole: 96, share: 48 } as const;

/**
 * Makes the door to the wire: POST with message/http content gives 200 with the octets that came back as message/http, and
 * Sandbox-Wire, a Structured Field Dictionary that says whether the server closed the connection. RFC 9112 §10.1.
 */
export function createWireDoor(
  origin: Origin,
  { whole, share }: { readonly whole: number; readonly share: number } = exchangeLimits,
): Origin {
  const places = new Places(whole, share);
  return async (request, client) => {
    const refused = refusal(request);
    if (refused) return refused;
    const asked: Origin = (inner) => origin(inner, client);
    const exchange = () => exchangeOverWire(request.content, asked, { own: ownNames(request) });
    const exchanged = await places.within(client, exchange);
    if (typeof exchanged !== "string") return carried(exchanged);
    const detail = `${places[exchanged]} exchanges are going on ${takenBy(exchanged, client)}.`;
    // RFC 9110 §15.6.4
    // RFC 9110 §15.6.4
    return no(503, "wire-free", detail, [["Retry-After", "1"]]);
  };
}

// The name by which the page itself was reached is this server's own too.
function ownNames({ fields }: RequestMessage): readonly string[] {
  return [...ownByDefault, normalAuthority(fieldValue(fields, "Host") ?? "")].filter((name) => name !== "");
}

function refusal(request: RequestMessage): Answered | undefined {
  const { method, fields, content } = request;
  if (method === "OPTIONS")
    return withoutContent(204, [{ question: "method-allowed", yes: true }], [allowField(["POST"])]);
  if (method !== "POST") {
    const detail = "cannot carry a message to the wire. POST the octets of a request here, as message/http.";
    return withWrongMethod([], ["POST"], method, detail, { example: exampleOf(request) });
  }
  const type = fieldValue(fields, "Content-Type") ?? "";
  if (!/^message\/http[ \t]*(?:;.*)?$/i.test(type.trim())) {
    const found = type === "" ? "There is no Content-Type" : `The content is ${excerpt(type)}`;
    // RFC 9110 §15.5.16
    // RFC 9110 §15.5.16
    return no(415, "wire-message", `${found}; what is taken is message/http.`, [["Accept", "message/http"]]);
  }
  // RFC 9112 §2.1: a message is at least its start line.
  if (content.length === 0) return no(400, "wire-message", "There is no content, and so no message.");
  if (content.length <= wireLimits.sent) return undefined;
  // RFC 9110 §15.5.14
  // RFC 9110 §15.5.14
  return no(413, "wire-message", `More than ${wireLimits.sent} octets came.`);
}

function carried({ bytes, closed, truncated }: Exchanged): Answered {
  const fields: readonly FieldLine[] = [
    ["Content-Type", "message/http"],
    ["Sandbox-Wire", `closed=${flag(closed)}, truncated=${flag(truncated)}`],
    ["Access-Control-Expose-Headers", "Sandbox-Wire"],
  ];
  const { response, decision } = withoutContent(200, [{ question: "wire-message", yes: true }], fields);
  return { response: { ...response, content: bytes }, decision };
}

// RFC 9651 §3.3.6
function flag(value: boolean): string {
  return value ? "?1" : "?0";
}

// In a file, for a shell's escapes of CR and LF would be escaped once more in JSON.
function exampleOf(request: RequestMessage) {
  const address = `${originOf(request) ?? ""}${wireBase}`;
  return {
    run: `curl --data-binary @request.txt -H 'Content-Type: message/http' ${address}`,
    "request.txt": "GET /api/sandbox/open-the-vault HTTP/1.1\r\nHost: sandbox.example\r\n\r\n",
  };
}

function no(status: number, question: QuestionId, detail: string, fields: readonly FieldLine[] = []): Answered {
  return withProblem(status, [{ question, yes: false, detail }], fields);
}
