import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Says what is wrong with the build, as a sentence that tells what to do; undefined where it is whole. */
export function buildFault(root: string): string | undefined {
  const manifest = join(root, ".next", "required-server-files.json");
  const files = filesNamedBy(manifest);
  if (!files) return "There is no whole build in .next: run npm start, which makes one.";
  const broken = [...files, join(".next", "prerendered.json")].find((file) => !isWhole(join(root, file)));
  return broken && `The build is not whole: ${broken} is missing or empty. Remove .next and run npm start.`;
}

function filesNamedBy(manifest: string): readonly string[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(manifest, "utf8"));
    return Array.isArray(files) ? files.filter((file) => typeof file === "string") : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(file: string): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".json")) return text !== "";
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
