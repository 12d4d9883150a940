import type { CauseId, Evidence, Next, Sure, Who } from "../diagnosis";

/** A cause as one sign sees it: how sure, and what is said and advised in place of the cause's own words. */
export type Meaning = Sure | { readonly sure: Sure; readonly says?: string; readonly next?: Next };

/** What a field must hold, its name in lower case. */
export type FieldPattern = readonly [name: string, pattern: RegExp];

/**
 * One thing that can be seen in a paste, and what it means. Everything that is named must be there. `causes` count for
 * a refusal alone, 400 and above, unless the sign names its statuses.
 */
export type Sign = {
  readonly status?: readonly number[];
  /** In the start line of the answer. */
  readonly start?: RegExp;
  /** In fields of the answer. */
  readonly fields?: readonly FieldPattern[];
  /** True where fields are read as sentences: a realm is a name, whatever words stand in it. */
  readonly asWords?: boolean;
  /** In the content of the answer, each of them. */
  readonly content?: readonly RegExp[];
  /** In the start line of the request. */
  readonly asked?: RegExp;
  /** In fields of the request. */
  readonly sent?: readonly FieldPattern[];
  /** True for the error of a client that got no answer: it counts in words alone, without a status and without a field. */
  readonly unanswered?: true;
  readonly who?: Who;
  readonly causes?: { readonly [Id in CauseId]?: Meaning };
  readonly tell?: string;
  /** Where the fact is from: an address, a section, or a project and its file. */
  readonly source: string;
};

/** What a sign or a check found: a cause with its place. */
export type FoundCause = {
  readonly id: CauseId;
  readonly sure: Sure;
  readonly evidence: readonly Evidence[];
  readonly says?: string;
  readonly next?: Next;
  /** True where no server answered. */
  readonly unanswered?: true;
  /** True where nothing shows that it is of HTTP: it is no more than likely in the end. */
  readonly unsure?: true;
};

/** All that was found by one sign or check. `weight` tells which of several writers comes first. */
export type Found = {
  readonly causes: readonly FoundCause[];
  readonly who?: { readonly who: Who; readonly evidence: readonly Evidence[]; readonly weight: number };
  readonly tell?: string;
  /** True where it is only what such an answer most often means. */
  readonly guess?: boolean;
};

/** Makes a meaning whole. */
export function meaningOf(meaning: Meaning): Exclude<Meaning, Sure> {
  return typeof meaning === "string" ? { sure: meaning } : meaning;
}

/** What a check found, as one cause; nothing where there is no place that shows it. */
export function foundCause(
  id: CauseId,
  meaning: Meaning,
  evidence: readonly (Evidence | undefined)[],
  tell?: string,
): readonly Found[] {
  const places = evidence.filter((each) => each !== undefined).filter(({ text }) => text !== "");
  if (places.length === 0) return [];
  return [{ causes: [{ id, ...meaningOf(meaning), evidence: places }], ...(tell === undefined ? {} : { tell }) }];
}
