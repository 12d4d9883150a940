import { methodExcerpt } from "#http/excerpt";
import type { RequestMessage } from "#http/message";
import { preflight } from "../preflight";
import { type Answered, withJson, withoutContent, withProblem } from "../respond";

/** Answers with a JSON document that is open to everybody and can only be read. RFC 9110 §9.3.1. */
export function withDocument(request: RequestMessage, body: unknown): Answered {
  const early = preflight(request);
  if (early) return early;
  const exists = { question: "resource-exists", yes: true } as const;
  const decision = [exists, { question: "open-to-all", yes: true }] as const;
  const allow = ["Allow", "GET, HEAD, OPTIONS"] as const;
  if (request.method === "OPTIONS") return withoutContent(204, decision, [allow]);
  if (request.method === "GET" || request.method === "HEAD") return withJson(200, decision, [], body);
  const detail = `${methodExcerpt(request.method)} is not one of the methods of this document.`;
  return withProblem(405, [exists, { question: "method-allowed", yes: false, detail }], [allow]);
}
