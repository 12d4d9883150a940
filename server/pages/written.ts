import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import type { Answered } from "#sandbox/space/respond";
import type { Captured } from "./captured";
import { withReadyPage } from "./ready/html";
import { codedFor, varying } from "./representation";
import { fieldsTold } from "./told";

/** The answer that the framework wrote, under that status: a page is made ready like those of the build, and all is coded as the client wants it. `site` is the origin it stands on, where that is known. */
export function written(captured: Captured, request: RequestMessage, status: number, site?: string): Answered {
  const told = fieldsTold(captured.getHeaders());
  const { fields, octets: plain } = withReadyPage(told, captured.content, site);
  // An entity-tag names these very octets, and none that are coded. RFC 9110 §8.8.3.3
  const coded = fieldValue(fields, "ETag") === undefined;
  const type = fieldValue(fields, "Content-Type") ?? "";
  const asIs: { readonly octets: Uint8Array; readonly fields: readonly FieldLine[] } = { octets: plain, fields: [] };
  const { octets, fields: coding } = coded ? codedFor(request, plain, type) : asIs;
  return {
    response: { status, reason: reasonPhrase(status), fields: varying([...fields, ...coding], false), content: octets },
    decision: [],
  };
}
