import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue, type RequestMessage } from "#http/message";
import { type Answered, withProblem } from "../../space/respond";
import { mediaTypeOf } from "../session/login-form";

/** Refuses content that is encoded, or of another type than this one; undefined where it is what is taken. RFC 9110 §15.5.16. */
export function withWrongType(
  request: RequestMessage,
  asked: Decision,
  type: string,
  otherwise: FieldLine = ["Accept", type],
): Answered | undefined {
  const refuse = (detail: string, field: FieldLine) =>
    // RFC 9110 §15.5.16
    withProblem(415, [...asked, { question: "media-type-supported", yes: false, detail }], [field]);
  const coding = fieldValue(request.fields, "Content-Encoding")?.trim().toLowerCase() ?? "identity";
  // RFC 9110 §15.5.16: when the coding was the problem, Accept-Encoding says which one would do.
  if (coding !== "identity" && coding !== "")
    return refuse("The content comes encoded, and nothing decodes here.", ["Accept-Encoding", "identity"]);
  const given = mediaTypeOf(request);
  if (given === type) return undefined;
  return refuse(given === "" ? "No Content-Type came." : `It takes ${type} only.`, otherwise);
}
