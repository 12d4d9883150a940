import { resourceOf } from "#app/resource.ts";
import { seededResource } from "#components/island/seeded.ts";
import type { Printed, Variant } from "#components/print/printed.ts";
import { shuffled } from "#components/print/shuffled.ts";
import { mostVariants, variantsOf } from "#components/print/variants.ts";
import { exerciseIds, isRequested, loadExercise, type NamedExercise } from "#content/exercises";
import { excerpt } from "#http/excerpt";
import { isSeed, withSeed } from "#http/exercise/seed";
import { nearestId } from "./nearest-id";

/** The most exercises of one set. */
export const mostPrinted = 20;

/** The most characters of the name of a set. */
export const longestName = 80;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What stands on paper: the sheets, and a sentence for everything in the address that could not be read. */
export type Asked = {
  readonly name: string;
  readonly seed: string;
  readonly variants: readonly Variant[];
  readonly notes: readonly {
    readonly says: string;
    readonly nearest?: { readonly id: string; readonly title: string };
  }[];
  /** The query that asks for the same set again. */
  readonly query: string;
};

/** Reads which exercises are to be printed, with which words, in how many variants; loads them. Throws nothing for any query. */
export async function askedFor(query: Query): Promise<Asked> {
  const ids = [...new Set(listIn(query["exercises"]))];
  const known = ids.filter((id) => exerciseIds().includes(id));
  const unknown = ids.filter((id) => !known.includes(id)).slice(0, mostPrinted);
  const chosen = known.slice(0, mostPrinted);
  const seed = textIn(query["seed"]);
  const variants = Number(textIn(query["variants"]) || 1);
  const count = Number.isInteger(variants) ? Math.min(Math.max(variants, 1), mostVariants) : 1;
  const usable = isSeed(seed) ? seed : "";
  const exercises = await Promise.all(chosen.map(loadExercise));
  const name = textIn(query["name"]).replace(/\s+/g, " ").slice(0, longestName);
  const notes = [
    ...(ids.length === 0 ? [{ says: "No exercise is chosen yet." }] : []),
    ...(await Promise.all(unknown.map(unknownNote))),
    ...(known.length > mostPrinted
      ? [{ says: `A set has at most ${mostPrinted} exercises: the first ${mostPrinted} of ${known.length} are here.` }]
      : []),
    ...(seed !== usable
      ? [{ says: `${excerpt(seed)} is no seed: expected one to eight small letters or digits.` }]
      : []),
    ...(count !== variants ? [{ says: `Expected 1 to ${mostVariants} variants: here is ${count}.` }] : []),
  ];
  const parameters = new URLSearchParams({ exercises: chosen.join(",") });
  if (usable !== "") parameters.set("seed", usable);
  if (count > 1) parameters.set("variants", String(count));
  if (name !== "") parameters.set("name", name);
  return {
    name,
    seed: usable,
    variants: await variantsOf(exercises, usable, count, printed),
    notes,
    query: parameters.toString().replaceAll("%2C", ","),
  };
}

async function printed(exercise: NamedExercise, seed: string): Promise<Printed> {
  if (isRequested(exercise)) {
    const resource = seededResource(await resourceOf(exercise), seed, Date.now() / 1000);
    const { id, title, task } = resource;
    return { id, title, task, seed: exercise.vary ? seed : "", kind: exercise.kind, resource };
  }
  if (exercise.kind === "choice") {
    const situations = seed === "" ? exercise.situations : shuffled(exercise.situations, seed);
    return { ...exercise, situations, seed: "" };
  }
  const words = exercise.vary && seed !== "" ? withSeed(exercise, exercise.vary, seed) : exercise;
  return { ...words, seed: exercise.vary ? seed : "" };
}

async function unknownNote(id: string): Promise<Asked["notes"][number]> {
  const says = `There is no exercise of the name ${excerpt(id)}.`;
  const near = nearestId(exerciseIds(), id);
  return near === undefined ? { says } : { says, nearest: { id: near, title: (await loadExercise(near)).title } };
}

// One name, a list with commas, or the name many times, as a form writes it.
function listIn(value: string | readonly string[] | undefined): readonly string[] {
  const texts = typeof value === "string" ? [value] : (value ?? []);
  return texts
    .slice(0, 500)
    .flatMap((text) => text.split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function textIn(value: string | readonly string[] | undefined): string {
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}
