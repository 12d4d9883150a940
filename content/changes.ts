import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const change = z.strictObject({
  title: z.string(),
  summary: z.string(),
  /** The page to see it on. */
  page: z.string().regex(/^\/[^/]/),
  /** A day, such as 2026-11-27. */
  date: z.iso.date(),
});

/** Something new on the site, as CHANGELOG.md tells it. No two changes of one day are on the same page. */
export type Change = z.infer<typeof change>;

// - **Title.** Summary. [/page](/page), 2026-11-27
const form = /^- \*\*(.+?)\.?\*\* (.+) \[[^\]]*\]\(([^)]+)\), (\S+)$/;

/**
 * Reads the changes that a changelog tells readers of, the newest first: its entries that begin with a title in bold. Throws a
 * SyntaxError for one without a page and a day at its end, and a ZodError where these are none.
 */
export function parseChanges(changelog: string): readonly Change[] {
  const told = changelog.split("\n").filter((line) => line.startsWith("- **"));
  return told.map(readChange).sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

function readChange(line: string): Change {
  const [, title, summary, page, date] = form.exec(line) ?? [];
  if (title === undefined) {
    throw new SyntaxError(
      `Cannot read the change ${JSON.stringify(line)}: expected - **Title.** Summary. [/page](/page), 2026-11-27`,
    );
  }
  return change.parse({ title, summary, page, date });
}

/** Loads the changes that CHANGELOG.md tells readers of, the newest first. */
export async function loadChanges(): Promise<readonly Change[]> {
  return parseChanges(await readFile(join(process.cwd(), "CHANGELOG.md"), "utf8"));
}
