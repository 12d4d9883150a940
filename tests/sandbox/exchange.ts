import type { FieldLine, RequestMessage } from "#http/message";
import { fieldValue } from "#http/message";
import { originOf } from "#http/target-uri";
import { createOrigin, type Origin, sandboxHandler } from "#sandbox/origin";
import { resources } from "#sandbox/resources/index";
import type { Answered } from "#sandbox/space/respond";
import { type SteadyMoment, steadyMoment } from "#tests/sandbox/moments";

/** The origin of the sandbox with its resources and no protection space. */
export function sandboxOrigin(moment: SteadyMoment = steadyMoment()): Origin {
  const handler = sandboxHandler("/api/sandbox", new Map(), resources);
  return createOrigin(new Map([["/api/sandbox", handler]]), (sent, client) => ({
    ...moment.at(),
    origin: originOf(sent),
    client,
  }));
}

/** Writes a request in one line: method and target below /api/sandbox, fields, content. */
export function request(line: string, fields: readonly FieldLine[] = [], content = ""): RequestMessage {
  const [method = "", path = ""] = line.split(" ");
  return { method, target: `/api/sandbox/${path}`, fields, content: new TextEncoder().encode(content) };
}

/** The value of a response field; "" where there is none. */
export function field({ response }: Answered, name: string): string {
  return fieldValue(response.fields, name) ?? "";
}

/** The content of a response as an object. Throws a SyntaxError for content that is not JSON. */
export function json({ response }: Answered): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(response.content));
}

/** Status and the question that decided. */
export function outcome({ response, decision }: Answered): string {
  return `${response.status} ${decision.at(-1)?.question}`;
}
