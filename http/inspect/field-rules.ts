import { readChallenges } from "../challenge";
import { lessons } from "../decision/lessons";
import { GrammarError } from "../grammar";
import type { PastedMessage } from "./pasted";
import type { Reading } from "./placed";
import { linesNamed, type Rule, type Spot } from "./rule";

/** A field of challenges that was read as far as it could be. */
export const challengeFieldRules: readonly Rule<Reading>[] = [
  {
    id: "challenge-unreadable",
    severity: "error",
    says: "This cannot be read as challenges.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons.commas,
    change: "Write a scheme, one space, and name=value pairs separated by commas, texts in double quotes.",
    find: ({ faults }) => faults,
  },
];

/** A field of credentials, with the message it stands in. */
export type CredentialsField = { readonly reading: Reading; readonly message: PastedMessage };

/** Fields of credentials that hold more, or less, than one. */
export const credentialsFieldRules: readonly Rule<CredentialsField>[] = [
  {
    id: "credentials-repeated",
    severity: "error",
    says: "Credentials come once in a request. Of two, one server takes the first and another the last.",
    section: "RFC 9110 §5.3",
    lesson: lessons.malformed,
    change: "Keep the ones in the scheme that the challenge offers.",
    find: ({ reading: { field }, message }) => {
      const lines = linesNamed(message, field);
      return lines.flatMap(({ value, line }, index): readonly Spot[] =>
        index > 0 || isSeveral(value) ? [{ line }] : [],
      );
    },
  },
  {
    id: "credentials-unreadable",
    severity: "error",
    says: "This cannot be read as credentials.",
    section: "RFC 9110 §11.4",
    lesson: lessons.answer,
    change: "Write a scheme, one space, and what the scheme prescribes.",
    find: ({ reading: { faults, field }, message }) =>
      faults.filter(({ line }) =>
        linesNamed(message, field).some((each) => each.line === line && !isSeveral(each.value)),
      ),
  },
];

// Read as a list, as challenges are, there is more than one scheme in it.
function isSeveral(value: string): boolean {
  if (!value.includes(",") || value.length > 8192) return false;
  try {
    return readChallenges(value).length > 1;
  } catch (fault) {
    if (fault instanceof GrammarError) return false;
    throw fault;
  }
}
