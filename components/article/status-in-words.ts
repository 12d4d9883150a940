import type { Caching, FieldDuty, Seen, StatusCode } from "#http/registry/status-codes";

/** A sentence about a code, and where it is defined. */
export type Fact = { readonly says: string; readonly section?: string };

/** Fields that a code asks for in the same breath: "Must carry" before their names, `rest` after them. */
export type Carried = {
  readonly duty: string;
  readonly names: readonly string[];
  readonly rest: string;
  readonly section: string;
};

const keeping: Readonly<Record<Caching["kind"], string>> = {
  "by-default": "Cacheable by default.",
  "when-told": "Cacheable only where the response says so.",
  freshens: "A cache does not keep it: it brings its own copy up to date.",
  never: "Never cacheable.",
};

/** Where a code is met that nobody registered. */
export const seenIn: Readonly<Record<Seen, string>> = {
  wire: "Seen on the wire, as the status of a response.",
  page: "Seen on the wire, and in the text of the page that comes with it.",
  content: "Seen in the content of a response, whose own status may be another.",
  log: "Seen in logs alone.",
  inside: "Seen in the server's own configuration alone.",
};

/** What there is to say of a response's content and of caches; nothing where no client ever gets the code, as its note tells. */
export function contentFacts({ content, caching, sent }: StatusCode): readonly Fact[] {
  if (!sent) return [];
  return [
    { says: content === "never" ? "It has no body." : "A body is allowed." },
    { says: keeping[caching.kind], section: caching.section },
  ];
}

/** The fields that a code asks for, those together that share duty, condition, reason and section. */
export function carriedIn(fields: readonly FieldDuty[]): readonly Carried[] {
  const groups = new Map<string, FieldDuty[]>();
  for (const each of fields) {
    const key = JSON.stringify([each.duty, each.onlyIf, each.why, each.section]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { duty, onlyIf, why, section } = first;
    const rest = onlyIf === undefined ? `: ${why}` : `, ${group.length > 1 ? "each " : ""}only if ${onlyIf}: ${why}`;
    return [
      { duty: `${duty[0]?.toUpperCase()}${duty.slice(1)} carry`, names: group.map(({ name }) => name), rest, section },
    ];
  });
}
