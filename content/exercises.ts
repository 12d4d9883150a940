import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Vary } from "#http/exercise/seed";
import type { Policy } from "#http/policy/policy";
import type { Exercise, RequestExercise } from "./exercise";

/** An exercise with its name, which is its file's name and the name of its resource. */
export type Named<AnExercise extends Exercise> = AnExercise & { readonly id: string };

/** Any exercise with its name. */
export type NamedExercise = Named<Exercise>;

/** An exercise that guards a resource of its own, at /api/sandbox/ and its name. */
export type GuardedExercise = Named<RequestExercise> & { readonly policy: Policy };

const folder = join(process.cwd(), "content", "exercises");

/** The names of all exercises, in order. */
export function exerciseIds(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** Loads one exercise. Throws a RangeError for a name that no file in content/exercises has. */
export async function loadExercise(id: string): Promise<NamedExercise> {
  if (!exerciseIds().includes(id)) {
    throw new RangeError(`Cannot load the exercise ${JSON.stringify(id)}: expected one of ${exerciseIds().join(", ")}`);
  }
  const module: { exercise: Exercise } = await import(`./exercises/${id}.ts`);
  return { id, ...module.exercise };
}

/** Loads every exercise, in the order of their names. */
export function loadExercises(): Promise<readonly NamedExercise[]> {
  return Promise.all(exerciseIds().map(loadExercise));
}

/** Whether an exercise is done in an exchange. */
export function isRequested<AnExercise extends Exercise>(
  exercise: AnExercise,
): exercise is AnExercise & RequestExercise {
  return exercise.kind === "answer" || exercise.kind === "steps";
}

/** Whether an exercise guards a resource of its own. */
export function isGuarded(exercise: NamedExercise): exercise is GuardedExercise {
  return isRequested(exercise) && exercise.policy !== undefined;
}

/** Loads the exercises that guard a resource of their own, in the order of their names. */
export async function loadGuarded(): Promise<readonly GuardedExercise[]> {
  return (await loadExercises()).filter(isGuarded);
}

/** The protection spaces of the exercises, by their names, and the words that a seed changes in each. */
export async function loadSpaces(): Promise<{
  readonly spaces: ReadonlyMap<string, Policy>;
  readonly vary: ReadonlyMap<string, Vary>;
}> {
  const guarded = await loadGuarded();
  return {
    spaces: new Map(guarded.map(({ id, policy }) => [id, policy])),
    vary: new Map(guarded.flatMap(({ id, vary }) => (vary ? [[id, vary] as const] : []))),
  };
}

/** Loads an exercise that guards a resource of its own. Throws a RangeError for any other name. */
export async function loadGuardedExercise(id: string): Promise<GuardedExercise> {
  const exercise = await loadExercise(id);
  if (!isGuarded(exercise)) throw new RangeError(`The exercise ${JSON.stringify(id)} guards no resource of its own`);
  return exercise;
}
