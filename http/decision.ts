import { DisplayString, parseList, serializeList, Token } from "structured-headers";
import { isQuestionId, type QuestionId } from "./questions";

/** One question with its answer, and what the server saw, as a sentence, where there is more to say than yes or no. */
export type Answer = { readonly question: QuestionId; readonly yes: boolean; readonly detail?: string };

/** The questions a server asked, in order; the last one decided. */
export type Decision = readonly Answer[];

/** The field that carries a decision: a List of question ids, each with its answer as a parameter. RFC 9651 §3.1. */
export const decisionField = "Sandbox-Decision";

/** Writes a decision as a Structured Field List; `parseDecision` reads the same back. RFC 9651 §4.1. */
export function formatDecision(decision: Decision): string {
  return serializeList(
    decision.map(({ question, yes, detail }) => {
      const answer = new Map<string, boolean | string | DisplayString>([["yes", yes]]);
      if (detail !== undefined) answer.set("detail", detailItem(detail));
      return [new Token(question), answer];
    }),
  );
}

// The library writes an octet below 0x10 with one hexadecimal digit, which no Display String may have (RFC 9651 §4.1.11); a control character says nothing here.
function detailItem(detail: string): string | DisplayString {
  const visible = detail.replace(/[\0-\x1F\x7F]/g, "\uFFFD");
  return /^[\x20-\x7E]*$/.test(visible) ? visible : new DisplayString(visible);
}

/** Reads Sandbox-Decision; members that are no question of ours are passed over. Throws a SyntaxError for a value that is no List. */
export function parseDecision(value: string): Decision {
  return readList(value).flatMap(([id, parameters]) => {
    const question = String(id);
    const yes = parameters.get("yes");
    if (!isQuestionId(question) || typeof yes !== "boolean") return [];
    const detail = parameters.get("detail");
    return [{ question, yes, ...(detail === undefined ? {} : { detail: String(detail) }) }];
  });
}

function readList(value: string) {
  try {
    return parseList(value);
  } catch (fault) {
    throw new SyntaxError(`Cannot read ${JSON.stringify(value)}: expected a Structured Field List`, { cause: fault });
  }
}
