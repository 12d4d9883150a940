import { paramValue } from "#http/auth-param";
import { parseChallenges } from "#http/challenge";
import { questions } from "#http/decision/questions";
import type { Draft } from "#http/draft";
import { fieldValue, fieldValues } from "#http/message";
import type { Exchanged, ReceivedAnswer } from "./exchanged";

/** A request in a few words: its method, and the scheme of its credentials. */
export function requestInWords({ method, fields }: Draft): string {
  const scheme = fieldValue(fields, "Authorization")?.trim().split(" ")[0];
  return scheme ? `${method}, ${scheme} credentials` : `${method}, no credentials`;
}

/** An answer in a few words: its status, and what a challenge in it asks for. */
export function answerInWords({ status, reason, fields }: ReceivedAnswer): string {
  const asked = challengesInWords(fieldValues(fields, "WWW-Authenticate"));
  return asked === "" ? `${status} ${reason}`.trim() : `${status}, ${asked}`;
}

/** The whole outcome as one sentence, for somebody who hears the page. */
export function outcomeInWords({ answer, decision }: Pick<Exchanged, "answer" | "decision">): string {
  const last = decision.at(-1);
  const decided = last ? `; decided by: ${questions[last.question].text} ${last.yes ? "yes" : "no"}` : "";
  return `${answerInWords(answer)}${decided}`;
}

function challengesInWords(lines: readonly string[]): string {
  try {
    return parseChallenges(lines)
      .map(({ scheme, params }) => {
        const realm = paramValue(params, "realm");
        return realm === undefined ? `${scheme} challenge` : `${scheme} challenge, realm ${realm}`;
      })
      .join("; ");
  } catch {
    return "a challenge that cannot be read";
  }
}
