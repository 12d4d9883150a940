import { causes as facts } from "../causes";
import type { Cause, CauseId, Diagnosis, Evidence, Sure } from "../diagnosis";
import { samePlace } from "../seen/evidence";
import type { Found, FoundCause } from "../signs/sign";
import { closer } from "./closer";

const order: Readonly<Record<Sure, number>> = { certain: 0, likely: 1, possible: 2 };
// The first few show it; a paste can hold hundreds.
const mostPlaces = 6;

/** Joins what was found of each cause, the likeliest first, and within that in the order in which it was found. */
export function weighCauses(found: readonly Found[]): readonly Cause[] {
  const all = found.flatMap(({ causes }) =>
    causes.some(isCertain) ? causes.map((each) => ({ ...each, kept: true })) : causes,
  );
  const certain = all.some(isCertain);
  // Where one thing is certain, what would merely fit as well says nothing more, unless the same sign says so.
  const kept = certain ? all.filter((each) => "kept" in each || each.sure !== "possible") : all;
  const byId = new Map<CauseId, FoundCause[]>();
  for (const each of kept) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  const weighed = [...byId].map(([id, each]) => joined(id, each));
  return weighed
    .filter(({ id, sure }) => !weighed.some((each) => closer[id]?.includes(each.id) && saysMore(each, id, sure)))
    .map((cause) => (byId.get(cause.id)?.some((each) => isCertain(each) && !each.unsure) ? cause : lessCertain(cause)))
    .toSorted((one, other) => order[one.sure] - order[other.sure]);
}

/** Who most likely wrote it: of several the one that is nearest to the refusal. */
export function weighWriter(found: readonly Found[]): Diagnosis["writtenBy"] {
  const writers = found
    .flatMap(({ who }) => (who && who.who.kind !== "unknown" ? [who] : []))
    .toSorted((one, other) => other.weight - one.weight);
  const [best] = writers;
  if (!best) return { who: { kind: "unknown", name: "unknown" }, evidence: [] };
  const same = writers.filter(({ who }) => who.name === best.who.name);
  return { who: best.who, evidence: distinct(same.flatMap(({ evidence }) => evidence)) };
}

function saysMore({ id: by, sure }: Cause, id: CauseId, other: Sure): boolean {
  // A default is the cause only where nothing names one.
  if (id === "framework-default") return sure !== "possible" && order[sure] <= order[other];
  // That nothing came and that it was no good are told apart by one question, so both are shown.
  if (id === "credentials-invalid" && by === "credentials-missing") return sure === "certain";
  return sure === "certain" || order[sure] < order[other];
}

function lessCertain(cause: Cause): Cause {
  return cause.sure === "certain" ? { ...cause, sure: "likely" } : cause;
}

function isCertain({ sure }: FoundCause): boolean {
  return sure === "certain";
}

function joined(id: CauseId, all: readonly FoundCause[]): Cause {
  const sorted = all.toSorted((one, other) => order[one.sure] - order[other.sure]);
  const { says, next, section, lesson } = facts[id];
  const refined = sorted.find((each) => each.says !== undefined)?.says;
  const advice = Object.assign({}, next, ...sorted.toReversed().map((each) => each.next ?? {}));
  return {
    id,
    sure: sorted[0]?.sure ?? "possible",
    says: refined ?? says,
    evidence: distinct(sorted.flatMap(({ evidence }) => evidence)),
    next: advice,
    lesson,
    // No section rules what never was an answer.
    ...(all.some(({ unanswered }) => unanswered) ? { unanswered: true as const } : section && { section }),
  };
}

function distinct(places: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const place of places) {
    if (kept.length < mostPlaces && !kept.some((each) => samePlace(each, place))) kept.push(place);
  }
  return kept;
}
