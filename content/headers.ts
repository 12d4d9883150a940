import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { MDXContent } from "mdx/types";
import { z } from "zod";

const meta = z.strictObject({
  /** The canonical spelling; in lower case it is the name of the file. */
  name: z.string(),
  summary: z.string(),
  sentIn: z.enum(["requests", "responses", "both"]),
  /** What its value is, in a few words, such as "a list of tokens". */
  structure: z.string(),
  /** The section that defines it. */
  section: z.string(),
  /** Words by which somebody may look for it. */
  also: z.array(z.string()),
});

/** The page of one header field; `www-authenticate.mdx` is at /headers/www-authenticate. */
export type HeaderPage = z.infer<typeof meta> & { readonly slug: string; readonly Content: MDXContent };

/** The addresses of all header fields that have a page, below /headers, in alphabetical order. */
export const headerSlugs: readonly string[] = readdirSync(join(process.cwd(), "content", "headers"))
  .filter((file) => /^[a-z0-9-]+\.mdx$/.test(file))
  .map((file) => file.slice(0, -4))
  .sort();

/** Loads one page. Throws a RangeError for an address that no page has, and a ZodError where its metadata is not as it must be. */
export async function loadHeader(slug: string): Promise<HeaderPage> {
  if (!headerSlugs.includes(slug))
    throw new RangeError(`Cannot load the header ${JSON.stringify(slug)}: expected one of ${headerSlugs.join(", ")}`);
  const module: { default: MDXContent; header: unknown } = await import(`./headers/${slug}.mdx`);
  return { ...meta.parse(module.header), slug, Content: module.default };
}

/** Loads every page, in alphabetical order. */
export function loadHeaders(): Promise<readonly HeaderPage[]> {
  return Promise.all(headerSlugs.map(loadHeader));
}
