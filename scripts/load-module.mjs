import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/**
 * What a TypeScript module of the project exports, for scripts, which cannot import TypeScript on every Node. Articles in it are empty.
 * @param {string} entry its path below the root
 */
export async function loadModule(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    loader: { ".mdx": "empty" },
    write: false,
    logLevel: "warning",
  });
  const [{ text = "" } = {}] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
