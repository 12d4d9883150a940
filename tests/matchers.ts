import { expect as base } from "@playwright/test";
import { parseChallenges } from "#http/challenge";
import { GrammarError } from "#http/grammar";
import { fieldValues } from "#http/message";
import { requiredFields } from "#http/registry/status-codes";
import type { Answered } from "#sandbox/space/respond";

/** The SyntaxError with an offset that a parser throws; undefined where it throws none. Any other error goes on. */
export function syntaxErrorOf(parse: () => unknown): GrammarError | undefined {
  try {
    parse();
  } catch (fault) {
    if (fault instanceof GrammarError) return fault;
    throw fault;
  }
}

/** The names of the fields that the status of an answer requires and the answer lacks. RFC 9110 §15. */
export function lackingFields({ response }: Answered): readonly string[] {
  return requiredFields(response.status).filter((name) => fieldValues(response.fields, name).length === 0);
}

function sorted(params: Iterable<readonly [string, string]>): string {
  return JSON.stringify([...params].map(([name, value]) => [name.toLowerCase(), value]).sort());
}

/** Playwright's `expect`, and the words of this house. */
export const expect = base.extend({
  /**
   * An answer holds a challenge of this scheme with exactly these parameters, and every field that its status requires.
   * @example expect(answered).toChallenge("Basic", { realm: "vault", charset: "UTF-8" })
   */
  toChallenge(answered: Answered, scheme: string, params: Readonly<Record<string, string>>) {
    const lines = fieldValues(answered.response.fields, "WWW-Authenticate");
    const lacking = lackingFields(answered);
    const wanted = sorted(Object.entries(params));
    const found = parseChallenges(lines).some(
      (each) => each.scheme.toLowerCase() === scheme.toLowerCase() && sorted(each.params) === wanted,
    );
    return {
      pass: found && lacking.length === 0,
      name: "toChallenge",
      message: () =>
        lacking.length > 0
          ? `A ${answered.response.status} must carry ${lacking.join(", ")} and does not`
          : `Expected ${this.isNot ? "no" : "a"} challenge ${scheme} ${wanted}, found: ${lines.join(" | ") || "none"}`,
    };
  },
});
