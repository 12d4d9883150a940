import type { Evidence, Sure } from "../diagnosis";
import { families } from "../families";
import { isWordsAlone, type Scene } from "../seen/scene";
import { words } from "../words";
import { readSign } from "./read-signs";
import type { Found } from "./sign";

const lower: { readonly [Each in Sure]?: Sure } = { certain: "likely", likely: "possible" };

/** What the tables say of a scene: first what one family alone writes, then what many may write, each once. */
export function readTables(scene: Scene): readonly Found[] {
  const own = families.filter(({ general }) => !general).flatMap(({ signs }) => signs);
  const shared = [...families.filter(({ general }) => general), ...words].flatMap(({ signs }) => signs);
  const known = own.flatMap((sign) => readSign(sign, scene));
  const said = shared.flatMap((sign) => readSign(sign, scene)).filter((each) => !explained(each, known));
  // Who knows the family's own codes knows better than who reads its words.
  const heard = known.some(({ causes }) => causes.length > 0) ? said.map(lessSure) : said;
  return [...known, ...(isWordsAlone(scene) ? heard.map(unsure) : heard)];
}

// Without a status, what everybody may write may not be of HTTP at all.
function unsure(found: Found): Found {
  return { ...found, causes: found.causes.map((each) => ({ ...each, unsure: true as const })) };
}

/** The same, less sure by one step; what was merely possible is left out. */
export function lessSure(found: Found): Found {
  return {
    ...found,
    causes: found.causes.flatMap((each) => {
      const sure = lower[each.sure];
      return sure ? [{ ...each, sure }] : [];
    }),
  };
}

// A family says what these words mean where it writes them, so they are not read as anybody's.
function explained(said: Found, known: readonly Found[]): boolean {
  const places = placesOf(said);
  return known.some((each) => placesOf(each).some((place) => places.some((other) => overlap(place, other))));
}

function placesOf({ causes }: Found): readonly Evidence[] {
  return causes.flatMap(({ evidence }) => evidence).filter(({ part }) => part !== "start-line");
}

function overlap(one: Evidence, other: Evidence): boolean {
  const same = one.message === other.message && one.part === other.part && one.field === other.field;
  return same && one.start < other.end && other.start < one.end;
}
