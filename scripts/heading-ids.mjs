import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Where the ids stand that were published once, by article. */
export const published = join(root, "tests", "fixtures", "heading-ids.json");

/**
 * The file of every article, by its address.
 * @returns {ReadonlyMap<string, string>}
 */
export function articleFiles() {
  const lessons = readdirSync(join(root, "content", "lessons"));
  const statuses = readdirSync(join(root, "content", "status"));
  const headers = readdirSync(join(root, "content", "headers"));
  return new Map([
    ...lessons.map((file) => pair(`/learn/${file.replace(/^\d+-|\.mdx$/g, "")}`, "lessons", file)),
    ...statuses.map((file) => pair(`/status/${file.slice(0, 3)}`, "status", file)),
    ...headers.map((file) => pair(`/headers/${file.slice(0, -4)}`, "headers", file)),
  ]);
}

/**
 * The ids of the headings of an article's text, in order.
 * @param {string} text
 */
export function headingIdsIn(text) {
  return [...text.matchAll(/<Heading\s[^>]*?\bid="([^"]+)"/g)].map(([, id = ""]) => id);
}

/**
 * What was published, with all that is new after it; nothing is ever taken out.
 * @param {Readonly<Record<string, readonly string[]>>} before
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
export function withNewIds(before) {
  const now = [...articleFiles()].map(([address, file]) => {
    const ids = [...(before[address] ?? []), ...headingIdsIn(readFileSync(file, "utf8"))];
    return [address, [...new Set(ids)]];
  });
  return { ...before, ...Object.fromEntries(now) };
}

/**
 * @param {string} address
 * @param {string} folder
 * @param {string} file
 * @returns {[string, string]}
 */
function pair(address, folder, file) {
  return [address, join(root, "content", folder, file)];
}
