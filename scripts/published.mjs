import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFiles, headingIdsIn } from "./heading-ids.mjs";
import { loadModule } from "./load-module.mjs";

/** @typedef {Readonly<Record<string, readonly string[]>>} Addresses The fragment ids of each page, by its path. */

const root = join(import.meta.dirname, "..");

/** Where every address stands that was published once. */
export const publishedAddresses = join(root, "tests", "fixtures", "published.json");

/**
 * The addresses there are: every file of open data, and every page, with the ids in its article and, where the site is built, all ids in what was made of it.
 * @param {readonly { id: string }[]} terms those of the glossary
 * @returns {Promise<Addresses>}
 */
export async function readAddresses(terms) {
  /** @type {{ sitePages: readonly string[] }} */
  const { sitePages } = await loadModule("app/site-pages.ts");
  /** @type {{ dataFiles: readonly { address: string }[] }} */
  const { dataFiles } = await loadModule("app/open-data/files.ts");
  const articles = articleFiles();
  const written = sitePages.map((path) => {
    const file = articles.get(path);
    return [path, file === undefined ? [] : headingIdsIn(readFileSync(file, "utf8"))];
  });
  const glossary = { "/glossary": terms.map(({ id }) => id) };
  const files = Object.fromEntries(dataFiles.map(({ address }) => [address, []]));
  return [glossary, files, builtAddresses()].reduce(merged, Object.fromEntries(written));
}

/**
 * The ids in a page that an address can name: of headings, and of entries in lists and tables. Those that React makes are no address.
 * @param {string} html
 * @returns {readonly string[]}
 */
export function addressedIds(html) {
  const named = html.matchAll(
    /<(?:h[2-4]|li|td|aside|dt|div(?=[^>]*\sdata-entry))\b[^>]*?\sid="([a-z0-9][a-z0-9-]*)"/g,
  );
  return [...new Set([...named].map(([, id = ""]) => id))];
}

/**
 * What was published, with all that is new; nothing is ever taken out. Paths are sorted, ids keep their order.
 * @param {Addresses} before
 * @param {Addresses} now
 * @returns {Addresses}
 */
export function merged(before, now) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return Object.fromEntries(paths.map((path) => [path, [...new Set([...(before[path] ?? []), ...(now[path] ?? [])])]]));
}

/** @returns {Addresses} */
function builtAddresses() {
  const list = join(root, ".next", "prerendered.json");
  if (!existsSync(list)) return {};
  /** @type {readonly { path: string, file: string, status: number }[]} */
  const entries = JSON.parse(readFileSync(list, "utf8"));
  const pages = entries.filter(
    ({ path, file, status }) => status === 200 && file.endsWith(".html") && !path.startsWith("/_"),
  );
  return Object.fromEntries(
    pages.flatMap(({ path, file }) => {
      const html = join(root, ".next", file);
      return existsSync(html) ? [[path, addressedIds(readFileSync(html, "utf8"))]] : [];
    }),
  );
}
