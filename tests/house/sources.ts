import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const left = new Set([
  "node_modules",
  ".next",
  "dist",
  ".git",
  "test-results",
  "playwright-report",
  ".cache",
  "public",
  "fonts",
  "kept",
]);
const generated = new Set(["package-lock.json", "next-env.d.ts", "tsconfig.tsbuildinfo"]);

/** Every file that somebody wrote. */
export const files = filesIn(".");
/** Those of them that are code. */
export const sources = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name) || generated.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** The lines of a file, without their ends. */
export function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
}

/** One import, export from, or dynamic import: what it names, and whether it takes types alone. */
export type Import = { readonly of: string; readonly typesOnly: boolean };

/** Every import of a file, in the order they are written. */
export function importsIn(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const statements = text.matchAll(/^\s*(?:import|export)\s(?:([^;"'`]*?)\sfrom\s)?\s*["']([^"']+)["']/gm);
  const calls = text.matchAll(/\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g);
  return [
    ...[...statements].map(([, clause = "", of = ""]) => ({ of, typesOnly: /^type\s/.test(clause) })),
    ...[...calls].map(([, of = ""]) => ({ of, typesOnly: false })),
  ];
}

/** The room of the house an import leads to ("http", "sandbox", …), or the package or platform module it names. */
export function roomOf(of: string, file: string): string {
  if (of.startsWith("#")) return of.slice(1).split("/")[0] ?? "";
  if (of.startsWith(".")) return join(file, "..", of).split("/")[0] ?? "";
  if (of.startsWith("node:")) return "node:*";
  return of.startsWith("@") ? of.split("/").slice(0, 2).join("/") : (of.split("/")[0] ?? "");
}

/** Every line that fits, as "file:line". */
export function linesThat(fits: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    linesOf(file).flatMap((line, index) => (fits.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
