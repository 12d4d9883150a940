import { parseChallenges } from "#http/challenge";
import { fieldValues } from "#http/message";
import type { Exchanged } from "../model/exchanged";
import type { Resource } from "../model/resource";

/** Values for Authorization: of everybody the resource knows, and the beginning of each scheme that was just offered. */
export function suggestionsFor(latest: Exchanged | undefined, { people }: Resource): readonly string[] {
  const known = people.flatMap(({ authorization }) => (authorization === undefined ? [] : [authorization]));
  return [...new Set([...known, ...offered(latest)])];
}

function offered(latest: Exchanged | undefined): readonly string[] {
  try {
    const lines = fieldValues(latest?.answer.fields ?? [], "WWW-Authenticate");
    return parseChallenges(lines).map(({ scheme }) => `${scheme} `);
  } catch {
    return [];
  }
}
