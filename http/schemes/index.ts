import { type BasicOffer, basic } from "./basic";
import { type BearerOffer, bearer } from "./bearer";
import { type DpopOffer, dpop } from "./dpop";
import type { Scheme } from "./scheme";

/** How a policy offers any of the schemes. */
export type Offer = BasicOffer | BearerOffer | DpopOffer;

/** Every scheme, by the word that a policy offers it with. */
export const schemes: { readonly [Name in Offer["scheme"]]: Scheme<Extract<Offer, { scheme: Name }>> } = {
  basic,
  bearer,
  dpop,
};

/** The scheme that an offer speaks of. */
export function schemeOf(offer: Offer): Scheme<Offer> {
  return schemes[offer.scheme];
}
