import type { Evidence } from "../diagnosis";
import type { Found } from "./sign";

/** Whether a family of software says what these words mean where it writes them, so that they are not read as anybody's. */
export function explained(said: Found, known: readonly Found[]): boolean {
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
