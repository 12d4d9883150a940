import { z } from "zod";
import { jwtTerms } from "../token/jwt-terms";

/** How a policy offers Bearer; `jwt` takes signed tokens beside those the policy lists. RFC 6750 §3. */
export const bearerOffer = z.strictObject({ scheme: z.literal("bearer"), jwt: jwtTerms.optional() });

export type BearerOffer = z.infer<typeof bearerOffer>;
