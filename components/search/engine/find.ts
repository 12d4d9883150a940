import MiniSearch from "minisearch";
import { isLabel, isSilent, stemOf, tokensOf, weightOf } from "./words";

/** What a place that can be found is. */
export type FoundKind =
  | "code"
  | "lesson"
  | "heading"
  | "idea"
  | "scheme"
  | "header"
  | "exercise"
  | "question"
  | "term"
  | "page";

/** A place that can be found, as the site has it. */
export type Findable = {
  readonly kind: FoundKind;
  readonly address: string;
  readonly title: string;
  readonly says: string;
  readonly also?: readonly string[];
  /** Met so seldom that others which fit as well come first. */
  readonly rare?: true;
  /** Words in lower case with a space between them: only to be found by. */
  readonly words?: string;
};

/** A place that was found, the stems by which, and how much of one of its names they are: from 0 to 1. */
export type Found = { readonly place: Findable; readonly stems: ReadonlySet<string>; readonly named: number };

/** Everything that can be found, ready to be asked. */
export type Index = {
  readonly engine: MiniSearch<Findable>;
  readonly places: ReadonlyMap<string, Findable>;
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** All stems there are. */
  readonly known: ReadonlySet<string>;
};

/** A name of a place: all its stems in a line, those that tell something, and how much. */
type Name = { readonly line: string; readonly stems: readonly string[]; readonly weight: number };

/** How many characters of a query are looked at. */
export const longestQuery = 200;

// What more words, or longer ones, could cost is bounded by these.
const mostTokens = 12;
const longestToken = 24;

const kindWeights: Readonly<Record<FoundKind, number>> = {
  code: 1.3,
  header: 1.3,
  scheme: 1.2,
  lesson: 1.2,
  page: 1.2,
  idea: 1.1,
  term: 1,
  heading: 1,
  exercise: 0.9,
  question: 0.6,
};

/** Makes the index of all places. */
export function makeIndex(all: readonly Findable[]): Index {
  const known = new Set<string>();
  const engine = new MiniSearch<Findable>({
    idField: "address",
    fields: ["title", "also", "says", "words"],
    extractField: (place, field) => textOf(place, field),
    tokenize: (text, field) => (field === "words" ? text.split(" ") : [...tokensOf(text)]),
    processTerm: (token) => {
      if (isSilent(token)) return null;
      const stem = stemOf(token);
      known.add(stem);
      return stem;
    },
  });
  engine.addAll(all);
  return {
    engine,
    known,
    places: new Map(all.map((place) => [place.address, place])),
    names: new Map(all.map((place) => [place.address, namesOf(place).map(nameOf)])),
  };
}

function textOf(place: Findable, field: string): string {
  if (field === "also") return place.also?.join(" ") ?? "";
  if (field === "title") return place.title;
  if (field === "says") return place.says;
  return field === "words" ? (place.words ?? "") : place.address;
}

/** All that a place is called, the words that end its address among it. */
function namesOf({ title, also = [], address }: Findable): readonly string[] {
  const [, end] = /\/([a-z][^/#]*)$/.exec(address) ?? [];
  return [title, ...also, ...(end === undefined ? [] : [end])];
}

function nameOf(text: string): Name {
  const all = tokensOf(text);
  const tokens = telling(all);
  return { line: lineOf(all), stems: tokens.map(stemOf), weight: sum(tokens.map(weightOf)) };
}

function lineOf(tokens: readonly string[]): string {
  return tokens.map(stemOf).join(" ");
}

/** The tokens that say something; all of them where none does. */
function telling(tokens: readonly string[]): readonly string[] {
  const some = tokens.filter((token) => !isSilent(token));
  return some.length > 0 ? some : tokens;
}

/** The tokens of a query that are looked for: of a long one the first, of a long token the beginning. */
export function queryTokens(query: string): readonly string[] {
  const tokens = telling(tokensOf(query.slice(0, longestQuery)));
  return [...new Set(tokens.map((token) => token.slice(0, longestToken)))].slice(0, mostTokens);
}

/** The places that fit a query, the best first, at most `most`. Digits alone, or as in “HTTP error 403”, are the number of a code, or how it begins. */
export function find(index: Index, query: string, most: number): readonly Found[] {
  const tokens = queryTokens(query);
  if (tokens.length === 0) return [];
  const [number = "", ...others] = tokens.filter((token) => !isLabel(token));
  const byNumber = others.length === 0 && /^[1-9]\d{0,2}$/.test(number) ? codesFrom(index, number) : [];
  const found = [...byNumber, ...ranked(index, query, tokens)];
  return found.filter(({ place }, at) => found.findIndex((each) => each.place === place) === at).slice(0, most);
}

function codesFrom({ places }: Index, number: string): readonly Found[] {
  return [...places.values()]
    .filter(({ kind, title }) => kind === "code" && title.startsWith(number))
    .map((place) => ({ place, stems: new Set([place.title.slice(0, 3)]), named: 1 }));
}

function ranked(index: Index, query: string, tokens: readonly string[]): readonly Found[] {
  const last = tokens.at(-1);
  const results = index.engine.search(tokens.join(" "), {
    processTerm: stemOf,
    boost: { title: 4, also: 3, says: 1, words: 0.5 },
    boostTerm: weightOf,
    prefix: (stem) => !/^\d+$/.test(stem) && (stem.length > 3 || stem === stemOf(last ?? "")),
    fuzzy: (stem) => (stem.length > 4 && !/\d/.test(stem) && !index.known.has(stem) ? 0.25 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.3, fuzzy: 0.3 },
    bm25: { k: 1.2, b: 0.4, d: 0.3 },
  });
  const line = lineOf(tokensOf(query.slice(0, longestQuery)));
  const whole = sum(tokens.map(weightOf));
  const numbers = tokens.filter((token) => /^[1-5]\d\d$/.test(token));
  return results
    .flatMap(({ id, score, terms, queryTerms }) => {
      const place = index.places.get(id);
      if (!place) return [];
      const met = sum(tokens.filter((token) => queryTerms.includes(stemOf(token))).map(weightOf));
      const stems = new Set(terms);
      const names = index.names.get(id) ?? [];
      const named = Math.max(...names.map((name) => fit(name, stems, whole)));
      const isName = names.some((name) => name.line === line);
      const isNumber = numbers.length === 1 && place.kind === "code" && place.title.startsWith(numbers[0] ?? "");
      const weight = kindWeights[place.kind] * (isNumber ? 2 : 1) * (isName ? 2 : 1) * (place.rare ? 0.3 : 1);
      const rank = score * (met / whole) ** 2 * weight * (1 + 4 * named ** 3);
      return [{ place, stems, named, rank, met: met / whole }];
    })
    .filter(({ met }) => met > 0.3)
    .toSorted((one, other) => other.rank - one.rank);
}

/** How well a name is what was asked: 1 where each has all of the other. */
function fit({ stems, weight }: Name, found: ReadonlySet<string>, whole: number): number {
  const met = sum(stems.filter((stem) => found.has(stem)).map(weightOf));
  return Math.min(1, (2 * met) / (whole + weight));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
