import { join } from "node:path";
import { loadModule } from "./load-module.mjs";

/** @typedef {import("../content/glossary/term").Term} Term */

const root = join(import.meta.dirname, "..");

/** Where the ids of terms stand that were published once. */
export const publishedTerms = join(root, "tests", "fixtures", "term-ids.json");

/**
 * The terms of the glossary as content/glossary.ts has them.
 * @returns {Promise<readonly Term[]>}
 */
export async function readTerms() {
  const module = await loadModule("content/glossary.ts");
  return module.glossary;
}

/**
 * The ids that were published, with those of new terms after them; nothing is ever taken out.
 * @param {readonly string[]} before
 * @param {readonly Pick<Term, "id">[]} terms
 * @returns {readonly string[]}
 */
export function withNewTerms(before, terms) {
  return [...new Set([...before, ...terms.map(({ id }) => id)])];
}
