import { z } from "zod";
import { basicOffer } from "./basic/offer";
import { bearerOffer } from "./bearer/offer";
import { digestOffer } from "./digest/offer";
import { dpopOffer } from "./dpop/offer";
import { scramOffer } from "./scram/offer";

/** How a policy may offer any of the schemes, told apart by the word in `scheme`. */
export const offerSchema = z.discriminatedUnion("scheme", [
  basicOffer,
  digestOffer,
  scramOffer,
  bearerOffer,
  dpopOffer,
]);

export type Offer = z.infer<typeof offerSchema>;
