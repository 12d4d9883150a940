import { type BasicOffer, basic } from "./basic";
import { type BearerOffer, bearer } from "./bearer";
import { type DigestOffer, digest } from "./digest";
import { type DpopOffer, dpop } from "./dpop";
import type { Scheme } from "./scheme";
import { type ScramOffer, scram } from "./scram";

/** How a policy offers any of the schemes. */
export type Offer = BasicOffer | BearerOffer | DigestOffer | DpopOffer | ScramOffer;

/** Every scheme, by the word that a policy offers it with. */
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
