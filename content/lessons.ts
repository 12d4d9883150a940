import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MDXContent } from "mdx/types";
import { z } from "zod";

const meta = z.strictObject({
  title: z.string(),
  summary: z.string(),
  minutes: z.number().int().positive(),
  goals: z.array(z.string()).min(1),
  recap: z.array(z.string()).min(1),
});

/** A lesson: `07-stale-nonce.mdx` is at /learn/stale-nonce; `place` counts from 1 in the order of the numbers. */
export type Lesson = z.infer<typeof meta> & {
  readonly slug: string;
  readonly place: number;
  /** The exercises that stand beside its text, by their ids. */
  readonly exercises: readonly string[];
  readonly Content: MDXContent;
};

const folder = join(process.cwd(), "content", "lessons");
const files = readdirSync(folder)
  .filter((file) => /^\d+-.+\.mdx$/.test(file))
  .sort();

/** The addresses of all lessons below /learn, in the order of the course. */
export const lessonSlugs: readonly string[] = files.map((file) => file.replace(/^\d+-|\.mdx$/g, ""));

/** Loads one lesson. Throws a RangeError for an address that no lesson has, and a ZodError where its metadata is not as it must be. */
export async function loadLesson(slug: string): Promise<Lesson> {
  const index = lessonSlugs.indexOf(slug);
  const file = files[index];
  if (!file)
    throw new RangeError(`Cannot load the lesson ${JSON.stringify(slug)}: expected one of ${lessonSlugs.join(", ")}`);
  const module: { default: MDXContent; lesson: unknown } = await import(`./lessons/${file.slice(0, -4)}.mdx`);
  const text = await readFile(join(folder, file), "utf8");
  const exercises = [...new Set([...text.matchAll(/<Exchange exercise="([^"]+)"/g)].map(([, id = ""]) => id))];
  return { ...meta.parse(module.lesson), slug, place: index + 1, exercises, Content: module.default };
}

/** Loads every lesson, in the order of the course. */
export function loadLessons(): Promise<readonly Lesson[]> {
  return Promise.all(lessonSlugs.map(loadLesson));
}
