import { z } from "zod";
import { digestAlgorithms } from "./algorithm";
import type { DigestTerms } from "./challenge";

const uri = z
  .string()
  .max(256)
  .regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/, "Expected a URI");

/** How a policy offers Digest, with a registered algorithm. RFC 7616 §3.3. */
export const digestOffer = z.strictObject({
  scheme: z.literal("digest"),
  algorithm: z.enum(digestAlgorithms).optional(),
  qop: z
    .array(z.enum(["auth", "auth-int"]))
    .max(2)
    .readonly()
    .optional(),
  userhash: z.boolean().optional(),
  charset: z.literal("UTF-8").optional(),
  domain: z.array(uri).max(8).readonly().optional(),
  opaque: z
    .string()
    .max(64)
    .regex(/^[\x20-\x7E]*$/, "Expected visible ASCII characters and spaces")
    .optional(),
  nonceLife: z.number().int().min(1).max(86_400).optional(),
  nonceUses: z.number().int().min(1).max(0xffff_ffff).optional(),
  nextnonce: z.boolean().optional(),
}) satisfies z.ZodType<DigestTerms>;

export type DigestOffer = z.infer<typeof digestOffer>;
