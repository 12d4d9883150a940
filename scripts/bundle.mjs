import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Where the server stands once it is built. */
export const built = join(root, "dist", "server.mjs");

/** Builds the server into one module; the packages stay where they are. */
export async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: ["server/main.ts"],
    outfile: built,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
}
