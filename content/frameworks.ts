import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Framework } from "./frameworks/framework";
import { situationIds } from "./frameworks/situations";

const lines = z.array(z.string()).min(1);
const shape = z.strictObject({
  /** The day of the run, as 2026-11-27. */
  ran: z.iso.date(),
  /** What ran, by the name of its package. */
  versions: z.record(z.string(), z.string()),
  /** The response to each request, line by line as it was sent: content is cut, dates are set to one. */
  answers: z.partialRecord(z.enum(situationIds), lines),
});

/** What `npm run frameworks` keeps of one framework. */
export type Results = z.infer<typeof shape>;

/** A framework with its name, which is its file's name. */
export type NamedFramework = Framework & { readonly id: string };

const folder = join(process.cwd(), "content", "frameworks");

/** The file in which what came back from a framework is kept. */
export function resultsFile(id: string): string {
  return join(folder, "results", `${id}.json`);
}

/** The names of all frameworks that are run, in order. */
export const frameworkIds: readonly string[] = readdirSync(join(folder, "asked"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();

/** Loads one framework. Throws a RangeError for a name that no file in content/frameworks/asked has. */
export async function loadFramework(id: string): Promise<NamedFramework> {
  if (!frameworkIds.includes(id)) {
    throw new RangeError(`Cannot load the framework ${JSON.stringify(id)}: expected one of ${frameworkIds.join(", ")}`);
  }
  const module: { framework: Framework } = await import(`./frameworks/asked/${id}.ts`);
  return { id, ...module.framework };
}

/** Loads every framework that is run, in the order of their names. */
export function loadFrameworks(): Promise<readonly NamedFramework[]> {
  return Promise.all(frameworkIds.map(loadFramework));
}

/** What was kept of a framework. Throws where nothing was, and a ZodError where it is not as it must be. */
export function loadResults(id: string): Results {
  return shape.parse(JSON.parse(readFileSync(resultsFile(id), "utf8")));
}
