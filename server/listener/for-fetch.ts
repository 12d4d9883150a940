import { type FieldLine, fieldValue, fieldValues } from "#http/message";
import type { Head } from "./head-fault";
import type { WireAnswer } from "./interim";

const joined = "WWW-Authenticate";

/**
 * Writes the challenges for a script on one line, which means the same (RFC 9110 §5.3): Firefox gives `fetch` no value at all
 * where there are two. Any other client gets a line for each, which more of them read rightly (§11.6.1).
 */
export function forFetch({ fields }: Head, answer: WireAnswer): WireAnswer {
  if ("upgrade" in answer || fieldValue(fields, "Sec-Fetch-Mode") !== "cors") return answer;
  const { response } = answer.final;
  const challenges = fieldValues(response.fields, joined);
  if (challenges.length < 2) return answer;
  const first = response.fields.findIndex(([name]) => name === joined);
  const one: FieldLine = [joined, challenges.join(", ")];
  const lines = response.fields.flatMap((line, index) => (index === first ? [one] : line[0] === joined ? [] : [line]));
  return { ...answer, final: { ...answer.final, response: { ...response, fields: lines } } };
}
