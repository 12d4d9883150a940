import { type SchemeCard, schemeCards, schemeSlug } from "#http/schemes/cards/registry";

/** Every authentication scheme as the data file tells it; addresses are paths on the origin of the file. */
export function schemeData() {
  return schemeCards.map(oneScheme);
}

function oneScheme(card: SchemeCard) {
  const { name, section, registered, meaning, challenge, credentials } = card;
  return {
    name,
    slug: schemeSlug(card),
    page: `/schemes/${schemeSlug(card)}`,
    registered,
    section,
    meaning,
    challenge: challenge ?? null,
    credentials: credentials ?? null,
    // Who can send its credentials here: a page, a raw connection alone, or nobody.
    sentBy: card.live === "card" ? null : card.live,
    live: card.live === "card" ? null : card.resource,
    notLiveBecause: card.live === "card" ? card.reason : null,
  };
}
