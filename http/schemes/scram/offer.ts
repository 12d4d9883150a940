import { z } from "zod";

// RFC 7677 §4 wants 4096 at least; each final message costs that many hashes, so there is an upper bound too.
const iterations = z.number().int().min(4096).max(20_000);

/** How a policy offers SCRAM-SHA-256; 4096 iterations unless given. RFC 7804 §5. */
export const scramOffer = z.strictObject({ scheme: z.literal("scram-sha-256"), iterations: iterations.optional() });

export type ScramOffer = z.infer<typeof scramOffer>;
