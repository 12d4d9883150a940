import { readChallenges } from "../challenge";
import { lessons } from "../decision/lessons";
import { GrammarError } from "../grammar";
import type { PastedMessage } from "./pasted";
import type { Reading } from "./placed";
import { linesNamed, type Rule, type Spot } from "./rule";
import { ownForm } from "./wide-schemes";

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
  {
    id: "challenge-masked",
    severity: "note",
    says: "Something in this challenge was masked before it was shared, so it is not judged.",
    section: "RFC 9110 §11.6.1",
    lesson: lessons.challenge,
    change: "A challenge holds no secret. Paste it as it came to see more.",
    find: ({ masked }) => masked,
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
        linesNamed(message, field).some((each) => each.line === line && !isSeveral(each.value) && !ownForm(each.value)),
      ),
  },
  {
    id: "credentials-unfilled",
    severity: "error",
    says: "What stands here was never filled in: a variable was empty, or its name was sent in place of its value.",
    section: "RFC 9110 §11.4",
    lesson: lessons.answer,
    change: "Look where the program takes the token from, and stop before the request where there is none.",
    explains: true,
    find: ({ reading: { unfilled } }) => unfilled,
  },
  {
    id: "credentials-masked",
    severity: "note",
    says: "These credentials are masked, so they are not judged.",
    section: "RFC 9110 §11.4",
    lesson: lessons.answer,
    change: "None is needed: what is shared should hold no secret.",
    find: ({ reading: { masked } }) => masked,
  },
  {
    id: "credentials-own-form",
    severity: "note",
    says: "These credentials have a form of their own, which HTTP’s grammar does not hold. The server that asks for it wants it so.",
    section: "RFC 9110 §11.4",
    lesson: lessons.answer,
    change: "None is needed. Clients of the service write it, and no other program reads it.",
    find: ({ reading: { faults, field }, message }) =>
      faults.flatMap(({ line }) =>
        linesNamed(message, field).flatMap(({ value, line: own }) => {
          const form = own === line ? ownForm(value) : undefined;
          return form
            ? [
                {
                  line,
                  start: 0,
                  end: form.name.length,
                  says: `${form.says} Its form is its own, and HTTP’s grammar does not hold it.`,
                },
              ]
            : [];
        }),
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
