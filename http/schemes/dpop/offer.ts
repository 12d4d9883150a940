import { z } from "zod";
import { jwtTerms } from "../token/jwt-terms";

/** How a policy offers DPoP; `nonce` asks for a nonce of the server in every proof. RFC 9449 §7.1, §9. */
export const dpopOffer = z.strictObject({
  scheme: z.literal("dpop"),
  jwt: jwtTerms,
  nonce: z.boolean().optional(),
});

export type DpopOffer = z.infer<typeof dpopOffer>;
