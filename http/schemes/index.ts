import { basic } from "./basic/server";
import { bearer } from "./bearer/server";
import { digest } from "./digest/server/server";
import { dpop } from "./dpop/server";
import type { Offer } from "./offers";
import type { Scheme } from "./scheme";
import { scram } from "./scram/server";

export type { Offer };

/** The server's part of every scheme, by the word that a policy offers it with. */
export const schemes: { readonly [Name in Offer["scheme"]]: Scheme<Extract<Offer, { scheme: Name }>> } = {
  basic,
  bearer,
  digest,
  dpop,
  "scram-sha-256": scram,
};

/** The scheme that an offer speaks of. */
export function schemeOf(offer: Offer): Scheme<Offer> {
  return schemes[offer.scheme];
}
