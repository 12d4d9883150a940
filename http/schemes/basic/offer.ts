import { z } from "zod";

/** How a policy offers Basic. RFC 7617 §2. */
export const basicOffer = z.strictObject({ scheme: z.literal("basic"), charset: z.literal("UTF-8").optional() });

export type BasicOffer = z.infer<typeof basicOffer>;
