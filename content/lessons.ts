import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MDXContent } from "mdx/types";
import { z } from "zod";
import {
  exercisesIn,
  headingsIn,
  ideasIn,
  type RefutedIdea,
  readingMinutes,
  triesIn,
  type WrittenHeading,
  type WrittenTry,
} from "./article-text";
import { partIds } from "./course/parts";
import { loadExercises } from "./exercises";

const meta = z.strictObject({
  title: z.string(),
  summary: z.string(),
  part: z.enum(partIds),
  goals: z.array(z.string()).min(1),
  recap: z.array(z.string()).min(1),
  /** The section to read next, and why. */
  read: z.array(z.strictObject({ section: z.string(), says: z.string() })).min(1),
});

/** A lesson: `07-stale-nonce.mdx` is at /learn/stale-nonce; `place` counts from 1 in the order of the numbers. */
export type Lesson = z.infer<typeof meta> & {
  readonly slug: string;
  readonly place: number;
  /** How long its text takes to read. */
  readonly minutes: number;
  /** The exercises that stand in its text, by their ids. */
  readonly shown: readonly string[];
  /** The exercises that belong to it, those in its text first. */
  readonly exercises: readonly string[];
  /** Its headings, in order. */
  readonly headings: readonly WrittenHeading[];
  /** The requests that its buttons send, in order. */
  readonly tries: readonly WrittenTry[];
  /** The wrong ideas it refutes. */
  readonly ideas: readonly RefutedIdea[];
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
  return { ...meta.parse(module.lesson), ...(await told(slug, file)), slug, place: index + 1, Content: module.default };
}

async function told(slug: string, file: string) {
  const text = await readFile(join(folder, file), "utf8");
  const shown = exercisesIn(text);
  const own = (await loadExercises()).filter(({ lesson }) => lesson === slug).map(({ id }) => id);
  const exercises = [...shown.filter((id) => own.includes(id)), ...own.filter((id) => !shown.includes(id))];
  return {
    minutes: readingMinutes(text),
    shown,
    exercises,
    headings: headingsIn(text),
    tries: triesIn(text),
    ideas: ideasIn(text),
  };
}

/** Loads every lesson, in the order of the course. */
export function loadLessons(): Promise<readonly Lesson[]> {
  return Promise.all(lessonSlugs.map(loadLesson));
}
