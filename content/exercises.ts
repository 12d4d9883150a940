import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "./exercise";

/** An exercise with its name, which is its file's name and the name of its resource. */
export type NamedExercise = Exercise & { readonly id: string };

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
