import { z } from "zod";
import { claimLimits } from "#http/exercise/evidence";
import { receiptLimits } from "#http/exercise/receipt";
import { isSeed } from "#http/exercise/seed";

const text = z.string().max(claimLimits.octets);
const line = z.tuple([text, text]).readonly();
const lines = z.array(line).max(200).readonly();
const moment = z.number().min(0).max(1e11);
const octets = z.string().regex(/^[A-Za-z0-9_-]*$/, "Expected base64url");

const draft = z.object({ method: text, target: text, fields: lines, content: text });

const leg = z.object({
  at: moment,
  way: z.enum(["browser", "wire", "form"]),
  draft,
  added: lines.optional(),
  octets: octets.max(claimLimits.octets).optional(),
  drawn: octets.max(128).optional(),
});

const choice = z.object({ status: z.number().int().min(100).max(999), field: z.string().max(100) });

const evidence = z.union([
  z.strictObject({ sent: z.array(leg).min(1).max(claimLimits.legs).readonly() }),
  z.strictObject({ chosen: z.array(choice).min(1).max(40).readonly() }),
  z.strictObject({ mended: text }),
  z.strictObject({ policy: z.unknown() }),
]);

const claim = z.object({
  id: z.string().min(1).max(100),
  at: moment,
  seed: z.string().refine(isSeed, "Expected one to eight letters or digits").optional(),
  hints: z.number().int().min(0).max(9),
  shown: z.boolean(),
  by: evidence,
});

// A name stands in tables and in CSV, so it is one line. A receipt that a page has already is signed anew with more in it.
const name = z
  .string()
  .transform((each) => each.replace(/[\p{C}\p{Z}]+/gu, " ").trim())
  .pipe(z.string().max(receiptLimits.name, `Expected a name of at most ${receiptLimits.name} characters`));
const earlier = z.string().max(receiptLimits.characters);

/** What a page sends for a receipt. */
export const issueShape = z.object({
  name,
  earlier: earlier.optional(),
  claims: z
    .array(claim)
    .max(claimLimits.claims, `Expected at most ${claimLimits.claims} exercises at a time`)
    .readonly(),
});

/** What is sent to have receipts checked. */
export const checkShape = z.object({
  receipts: z
    .array(z.string().max(receiptLimits.characters))
    .max(receiptLimits.checked, `Expected at most ${receiptLimits.checked} receipts at a time`)
    .readonly(),
});
