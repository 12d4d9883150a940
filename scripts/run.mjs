// Runs a script that is written in TypeScript: node scripts/run.mjs scripts/attack/fuzz-server.ts
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const [, , script = ""] = process.argv;
const outfile = join(root, ".cache", "scripts", basename(script).replace(/\.ts$/, ".mjs"));
mkdirSync(join(root, ".cache", "scripts"), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  packages: "external",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
