import { facts } from "../facts";
import type { SchemeCard } from "./card";
import { cardSchemes } from "./registered";
import { unregisteredSchemes } from "./unregistered";

export type { SchemeCard };

const spoken = Object.values(facts).map(({ card }) => card);
const registered = [...spoken, ...cardSchemes].filter((card) => card.registered);

/** Every scheme of the IANA registry by name, then the well-known ones outside of it. RFC 9110 §16.4.1. */
export const schemeCards: readonly SchemeCard[] = [
  ...registered.sort((one, other) => (schemeSlug(one) < schemeSlug(other) ? -1 : 1)),
  ...spoken.filter((card) => !card.registered),
  ...unregisteredSchemes,
];

/** The name of a scheme's page: scheme names have no case. RFC 9110 §11.1. */
export function schemeSlug({ name }: Pick<SchemeCard, "name">): string {
  return name.toLowerCase();
}

/** Finds a scheme by name, whatever its case; undefined for one that is not known here. */
export function schemeCard(name: string): SchemeCard | undefined {
  return schemeCards.find((each) => schemeSlug(each) === name.toLowerCase());
}
