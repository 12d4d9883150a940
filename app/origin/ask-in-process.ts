import { linesToAdd, octetsOfDraft } from "#components/exchange/send/wire-message.ts";
import { type Decision, decisionField, parseDecision } from "#http/decision/decision";
import { type Draft, messageOf } from "#http/draft";
import { type FieldLine, fieldValue, type ResponseMessage } from "#http/message";
import { parseResponses } from "#http/response-stream";
import { wireBase } from "#server/content-limits";
import { origin } from "#server/origin";

/** What came back in this process, and the lines that were added to what was sent. */
type Came = {
  readonly response: ResponseMessage;
  readonly decision: Decision;
  readonly added: readonly FieldLine[];
};

/**
 * Asks the origin server in its own process, or by its wire; `way` are the lines that tell which origin was asked, `client` the
 * address that asks. Throws a RangeError for a draft that the wire cannot carry as lines, and a SyntaxError where no whole answer
 * came back over it.
 */
export async function askInProcess(
  draft: Draft,
  by: "wire" | undefined,
  way: readonly FieldLine[],
  client?: string,
): Promise<Came> {
  const message = messageOf(draft);
  if (by === undefined) {
    const { response, decision } = await origin({ ...message, fields: [...way, ...message.fields] }, client);
    return { response, decision, added: [] };
  }
  const added = linesToAdd(draft, fieldValue(way, "Host") ?? "localhost");
  const content = octetsOfDraft(draft, added);
  const fields: readonly FieldLine[] = [...way, ["Content-Type", "message/http"]];
  const { response, decision } = await origin({ method: "POST", target: wireBase, fields, content }, client);
  // What the wire itself refuses, such as one exchange too many, is the answer.
  if (response.status !== 200) return { response, decision, added };
  const last = parseResponses(response.content, draft.method).at(-1);
  if (!last) throw new SyntaxError("The wire gave no answer");
  return { response: last, decision: parseDecision(fieldValue(last.fields, decisionField) ?? ""), added };
}
