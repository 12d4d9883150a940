import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { MDXContent } from "mdx/types";
import { z } from "zod";

const step = z.string().min(40).max(95);

const meta = z.strictObject({
  /** "404 Not Found: …": what it means, in a sentence or two. */
  summary: z.string(),
  /** The first thing to do, in each of three roles. */
  now: z.strictObject({ visitor: step, caller: step, server: step }),
});

/** The article about one status code. */
export type StatusArticle = z.infer<typeof meta> & { readonly Content: MDXContent };

const codes = readdirSync(join(process.cwd(), "content", "status"))
  .filter((file) => /^\d{3}\.mdx$/.test(file))
  .map((file) => Number(file.slice(0, 3)));

/** Loads the article about a code; undefined where none is written yet. Throws a ZodError where its metadata is not as it must be. */
export async function loadStatusArticle(code: number): Promise<StatusArticle | undefined> {
  if (!codes.includes(code)) return undefined;
  const module: { default: MDXContent; status: unknown } = await import(`./status/${code}.mdx`);
  return { ...meta.parse(module.status), Content: module.default };
}
