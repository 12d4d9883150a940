/** Where a text cites a section: the number of the RFC, the section as written without its §, and the line. */
export type Citation = { readonly rfc: string; readonly section: string; readonly line: number };

const section = "(?:[A-Z]|\\d+)(?:\\.\\d+)*\\b";
const several = `${section}(?:(?:,(?: and)?| and| to|–)\\s?${section})*`;
const marks = new RegExp(
  [
    "\\bRFC[\\s/*]+(?<rfc>\\d+)",
    "(?<other>\\b(?:FIPS|POSIX)\\b)",
    `§§\\s?(?<several>${several})`,
    `§\\s?(?<one>${section})`,
    `\\bAppendix\\s(?<appendix>[A-Z](?:\\.\\d+)*\\b)`,
  ].join("|"),
  "g",
);

/**
 * Finds every cited section of a text, in order. A § belongs to the RFC that was named last before it, or else to the
 * first of the text; what another standard is named before is left out.
 * @example citationsIn("RFC 9110 §15.5.2 and §15.5.4") // [{ rfc: "9110", section: "15.5.2", line: 1 }, …]
 */
export function citationsIn(text: string): readonly Citation[] {
  let rfc: string | undefined = /\bRFC[\s/*]+(\d+)/.exec(text)?.[1];
  return [...text.matchAll(marks)].flatMap(({ index, groups = {} }) => {
    if (groups["rfc"] !== undefined || groups["other"] !== undefined) rfc = groups["rfc"];
    const of = rfc;
    const named = groups["several"] ?? groups["one"] ?? groups["appendix"];
    if (of === undefined || named === undefined) return [];
    const line = text.slice(0, index).split("\n").length;
    return (named.match(new RegExp(section, "g")) ?? []).map((each) => ({ rfc: of, section: each, line }));
  });
}

/** The numbers of all RFCs that a text names, each with its line, whether or not a section stands behind. */
export function rfcsIn(text: string): readonly { readonly rfc: string; readonly line: number }[] {
  return [...text.matchAll(/\bRFC[\s/*]+(\d+)/g)].map(({ 1: rfc = "", index }) => ({
    rfc,
    line: text.slice(0, index).split("\n").length,
  }));
}
