import { isToken } from "../grammar";
import { listElements } from "../list";
/** One member of Accept or Accept-Language: a range with its weight, and for Accept its parameters. RFC 9110 §12.5.1, §12.5.4. */
export type Preference = {
  readonly range: string;
  readonly params: readonly (readonly [name: string, value: string])[];
  readonly weight: number;
};

// qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )
const qvalue = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** Reads Accept or Accept-Language. A member that the grammar does not allow is passed over, for the rest still says something. */
export function parsePreferences(value: string): readonly Preference[] {
  return listElements(value).flatMap((text) => {
    const [range = "", ...rest] = listElements(text, ";");
    const pairs = rest.map(parsePair);
    if (!isRange(range) || pairs.some((pair) => pair === undefined)) return [];
    const params = pairs.flatMap((pair) => (pair ? [pair] : []));
    const written = params.find(([name]) => name === "q")?.[1];
    if (written !== undefined && !qvalue.test(written)) return [];
    const weight = written === undefined ? 1 : Number(written);
    return [{ range: range.toLowerCase(), params: params.filter(([name]) => name !== "q"), weight }];
  });
}

// media-range and language-range are one token, or two with a slash between.
function isRange(text: string): boolean {
  const parts = text.split("/");
  return parts.length <= 2 && parts.every(isToken);
}

function parsePair(text: string): readonly [string, string] | undefined {
  const match = /^([^=\s]+)=(?:"((?:[^"\\]|\\.)*)"|([^"\s]+))$/.exec(text);
  if (!match) return undefined;
  return [match[1]?.toLowerCase() ?? "", match[2]?.replace(/\\(.)/g, "$1") ?? match[3] ?? ""];
}

/**
 * How much a media type such as `text/plain;charset=utf-8` is wanted, 0 to 1: the most specific range that fits decides.
 * Without any preference everything is wanted. RFC 9110 §12.5.1.
 */
export function mediaTypeWeight(type: string, preferences: readonly Preference[]): number {
  if (preferences.length === 0) return 1;
  const [own] = parsePreferences(type);
  if (!own) return 0;
  const fitting = preferences.filter((each) => rangeFits(each, own));
  return [...fitting].sort((one, other) => specificity(other) - specificity(one))[0]?.weight ?? 0;
}

function rangeFits({ range, params }: Preference, own: Preference): boolean {
  const [top] = own.range.split("/");
  if (range !== "*/*" && range !== `${top}/*` && range !== own.range) return false;
  return params.every(([name, value]) =>
    own.params.some(([each, mine]) => each === name && mine.toLowerCase() === value.toLowerCase()),
  );
}

function specificity({ range, params }: Preference): number {
  if (range === "*/*") return 0;
  return range.endsWith("/*") ? 1 : 2 + params.length;
}

/**
 * How much a language is wanted, 0 to 1: as itself, else by a shorter or longer range of the same language, as the lookup of
 * RFC 4647 §3.4 is content with `de` for `de-AT`, else by `*`. RFC 9110 §12.5.4.
 */
export function languageWeight(tag: string, preferences: readonly Preference[]): number {
  if (preferences.length === 0) return 1;
  const own = tag.toLowerCase();
  // de-AT;q=0 refuses Austrian, and says nothing of German.
  const named = preferences.filter(
    ({ range, weight }) => `${own}-`.startsWith(`${range}-`) || (range.startsWith(`${own}-`) && weight > 0),
  );
  const exact = named.filter(({ range }) => range === own);
  const wild = preferences.filter(({ range }) => range === "*");
  const deciding = [exact, named, wild].find((each) => each.length > 0) ?? [];
  return deciding.reduce((most, { weight }) => Math.max(most, weight), 0);
}

/** Picks what is wanted most; of equals the first. Undefined where nothing is wanted at all. RFC 9110 §12.4.2. */
export function mostWanted<Choice>(choices: readonly Choice[], weight: (choice: Choice) => number): Choice | undefined {
  const weighed = choices.map((choice) => ({ choice, weight: weight(choice) })).filter((each) => each.weight > 0);
  return [...weighed].sort((one, other) => other.weight - one.weight)[0]?.choice;
}
