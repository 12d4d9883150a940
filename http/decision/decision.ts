import { parseList, serializeString } from "structured-headers";
import { encodeHex, encodeUtf8 } from "../octets";
import { isQuestionId, type QuestionId } from "./questions";

/** One question with its answer, and what the server saw, as a sentence, where there is more to say than yes or no. */
export type Answer = {
  readonly question: QuestionId;
  readonly yes: boolean;
  readonly detail?: string;
  /** Why it is a "no", where the advice of the question itself would lead astray. */
  readonly because?: string;
  /** The name of what is lacking, such as a scope. */
  readonly needs?: string;
};

/** The questions a server asked, in order; the last one decided. */
export type Decision = readonly Answer[];

/** The field that carries a decision: a List of question ids, each with its answer as parameters. RFC 9651 §3.1. */
export const decisionField = "Sandbox-Decision";

/** Writes a decision as a Structured Field List; `parseDecision` reads the same back. RFC 9651 §4.1. */
export function formatDecision(decision: Decision): string {
  return decision
    .map(({ question, yes, detail, because, needs }) => {
      const said = detail === undefined ? [] : [`detail=${formatText(detail)}`];
      const why = because === undefined ? [] : [`because=${because}`];
      const lacking = needs === undefined ? [] : [`needs=${formatText(needs)}`];
      return [question, yes ? "yes" : "yes=?0", ...said, ...why, ...lacking].join(";");
    })
    .join(", ");
}

// Written here, for the library gives an octet below 0x10 one hexadecimal digit, and two are due (§4.1.11).
// sf-displaystring = "%" DQUOTE *( unescaped / "\" / pct-encoded ) DQUOTE, for what an sf-string cannot hold. RFC 9651 §3.3.8
function formatText(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return serializeString(text);
  return `%"${Array.from(encodeUtf8(text), formatOctet).join("")}"`;
}

function formatOctet(octet: number): string {
  const character = String.fromCharCode(octet);
  return /[\x20-\x7E]/.test(character) && !/[%"]/.test(character) ? character : `%${encodeHex([octet])}`;
}

/** Reads Sandbox-Decision; members that are no question of ours are passed over. Throws a SyntaxError for a value that is no List. */
export function parseDecision(value: string): Decision {
  return readList(value).flatMap(([id, parameters]) => {
    const question = String(id);
    const yes = parameters.get("yes");
    if (!isQuestionId(question) || typeof yes !== "boolean") return [];
    const detail = parameters.get("detail");
    const because = parameters.get("because");
    const needs = parameters.get("needs");
    return [
      {
        question,
        yes,
        ...(detail === undefined ? {} : { detail: String(detail) }),
        ...(because === undefined ? {} : { because: String(because) }),
        ...(needs === undefined ? {} : { needs: String(needs) }),
      },
    ];
  });
}

function readList(value: string) {
  try {
    return parseList(value);
  } catch (fault) {
    throw new SyntaxError(`Cannot read ${JSON.stringify(value)}: expected a Structured Field List`, { cause: fault });
  }
}
