import type { Who, WhoKind } from "../diagnosis";
import type { Sign } from "../signs/sign";

/** What is known of the answers of one family of software, or what answers of all kinds have in common. */
export type Family = {
  readonly name: string;
  /** True where many write the same, so that what one family alone writes counts more. */
  readonly general?: boolean;
  readonly signs: readonly Sign[];
};

type Look = Pick<Sign, "start" | "fields" | "content" | "asked" | "sent">;

/** A sign in a table: what is looked for (a pattern alone in the content), what it means, and the statuses it counts for. */
export type Row = readonly [look: RegExp | Look, causes?: Sign["causes"], status?: readonly number[]];

/** Makes the signs of a table that share who writes them and where the facts are from. */
export function signsOf(kind: WhoKind, name: string, source: string, rows: readonly Row[]): readonly Sign[] {
  const who: Who = { kind, name };
  return rows.map(([look, causes, status]) => {
    return {
      ...(look instanceof RegExp ? { content: [look] } : look),
      who,
      ...(causes ? { causes } : {}),
      ...(status ? { status } : {}),
      source,
    };
  });
}

/** Looks for a pattern in one field of the answer, whose name is given in lower case. */
export function field(name: string, pattern: RegExp): Look {
  return { fields: [[name, pattern]] };
}
