import { z } from "zod";
import { isQuestionId, type QuestionId } from "#http/decision/questions";
import { nickname, type Report } from "#http/exercise/classroom";

const id = z.string().regex(/^[A-Za-z0-9_-]{16,32}$/, "expected 16 to 32 characters of base64url");

// Whole steps of an exercise.
const count = z.number().int().min(0).max(99);

/**
 * The form of a report. Whatever else a page might tell is refused, so that no credentials and no content can come here by mistake.
 * `places` are the ids of the exercises and resources there are.
 */
export function reportShape(places: ReadonlySet<string>): z.ZodType<Report> {
  return z
    .strictObject({
      id,
      student: id,
      who: z
        .string()
        .transform((text, context) => {
          const plain = nickname(text);
          if (plain !== undefined) return plain === "" ? undefined : plain;
          context.addIssue("expected a nickname of at most 24 characters on one line");
          return z.NEVER;
        })
        .optional(),
      at: z.string().refine((place) => places.has(place), "expected the id of an exercise or of a resource"),
      // RFC 9110 §15: what a status line can say; 0 stands for the redirection that a browser hides.
      status: z
        .number()
        .int()
        .refine((status) => status === 0 || (status >= 100 && status <= 999), "expected a status code, or 0"),
      decided: z.custom<QuestionId>((text) => isQuestionId(String(text)), "expected the id of a question").optional(),
      yes: z.boolean().optional(),
      way: z.enum(["browser", "wire", "form"]),
      steps: z.strictObject({ taken: count, of: count }).optional(),
    })
    .readonly();
}

/** What is wrong with a report, a sentence for each place; nothing of what was sent is repeated. */
export function mistakesIn(error: z.ZodError): readonly { readonly path: string; readonly message: string }[] {
  return error.issues.slice(0, 20).map(({ path, code, message }) => ({
    path: code === "unrecognized_keys" ? "" : path.join("."),
    message: code === "unrecognized_keys" ? "There is more in it than a report has, and none of it is taken." : message,
  }));
}
