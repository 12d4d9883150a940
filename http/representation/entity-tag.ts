/** A version of a representation: what stands between the quotes, and whether it is only weak. RFC 9110 §8.8.3. */
export type EntityTag = { readonly weak: boolean; readonly opaque: string };

// entity-tag = [ weak ] opaque-tag ; opaque-tag = DQUOTE *etagc DQUOTE ; etagc = %x21 / %x23-7E / obs-text
const entityTag = /^(W\/)?"([\x21\x23-\x7E\x80-\xFF]*)"$/;
// A comma may stand inside the quotes, so the list is not split at every comma.
const listed = /(?:W\/)?"[\x21\x23-\x7E\x80-\xFF]*"/y;

/** Reads one entity-tag; undefined for anything else. RFC 9110 §8.8.3. */
export function parseEntityTag(text: string): EntityTag | undefined {
  const match = entityTag.exec(text);
  return match ? { weak: match[1] !== undefined, opaque: match[2] ?? "" } : undefined;
}

/** Writes an entity-tag; `parseEntityTag` reads the same back. */
export function formatEntityTag({ weak, opaque }: EntityTag): string {
  return `${weak ? "W/" : ""}"${opaque}"`;
}

/** Reads `"*" / #entity-tag`, as If-Match and If-None-Match have it; undefined where the text is neither. RFC 9110 §13.1.1. */
export function parseEntityTags(text: string): "*" | readonly EntityTag[] | undefined {
  if (text.trim() === "*") return "*";
  const tags: EntityTag[] = [];
  let offset = 0;
  for (;;) {
    offset += /^[ \t,]*/.exec(text.slice(offset))?.[0].length ?? 0;
    if (offset >= text.length) return tags;
    listed.lastIndex = offset;
    const tag = parseEntityTag(listed.exec(text)?.[0] ?? "");
    if (!tag) return undefined;
    tags.push(tag);
    offset = listed.lastIndex;
    if (!/^[ \t]*(?:,|$)/.test(text.slice(offset))) return undefined;
  }
}

/** The strong comparison: the same, and neither of them weak. RFC 9110 §8.8.3.2. */
export function matchesStrongly(one: EntityTag, other: EntityTag): boolean {
  return !one.weak && !other.weak && one.opaque === other.opaque;
}

/** The weak comparison: the same between the quotes. RFC 9110 §8.8.3.2. */
export function matchesWeakly(one: EntityTag, other: EntityTag): boolean {
  return one.opaque === other.opaque;
}
