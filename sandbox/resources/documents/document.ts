import type { RequestMessage } from "#http/message";
import { exists, replyBy } from "../../resource";
import { type Answered, withJson } from "../../space/respond";

/** Answers with a JSON document that is open to everybody and can only be read. RFC 9110 §9.3.1. */
export function withDocument(request: RequestMessage, body: unknown): Answered | Promise<Answered> {
  const read = () => withJson(200, [exists, { question: "open-to-all", yes: true }], [], body);
  return replyBy({ GET: read }, { request, asked: [exists] });
}
