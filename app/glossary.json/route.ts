import { glossary } from "#content/glossary";

export const dynamic = "force-static";

/** What the cards of the articles show of each term. */
export function GET(): Response {
  return Response.json(glossary.map(({ id, term, says, section }) => ({ id, term, says, section })));
}
