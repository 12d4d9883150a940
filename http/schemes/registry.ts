import { cardSchemes } from "./entries/cards";
import type { SchemeEntry } from "./entries/entry";
import { liveSchemes } from "./entries/live";
import { unregisteredSchemes } from "./entries/unregistered";

export type { SchemeEntry };

/** Every scheme of the IANA registry by name, then the well-known ones outside of it. RFC 9110 §16.4.1. */
export const schemeEntries: readonly SchemeEntry[] = [
  ...[...liveSchemes, ...cardSchemes].sort((one, other) => (schemeSlug(one) < schemeSlug(other) ? -1 : 1)),
  ...unregisteredSchemes,
];

/** The name of a scheme's page: scheme names have no case. RFC 9110 §11.1. */
export function schemeSlug({ name }: SchemeEntry): string {
  return name.toLowerCase();
}

/** Finds a scheme by name, whatever its case; undefined for one that is not known here. */
export function schemeEntry(name: string): SchemeEntry | undefined {
  return schemeEntries.find((each) => schemeSlug(each) === name.toLowerCase());
}
