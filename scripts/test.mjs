import { bin, build, checkNode, install, run } from "./prepare.mjs";

checkNode();
install();
const { chromium } = await import("./chromium.mjs");
const browser = chromium();
/** @type {(name: string, path: string, ...args: string[]) => void} */
const node = (name, path, ...args) => run(process.execPath, [bin(name, path), ...args]);

// The sources are checked once, whichever Node serves what was built of them.
if (process.env.SERVER_NODE === undefined) await check();
console.log("Build");
await build();
console.log("Tests");
run(process.execPath, [bin("@playwright/test", "cli.js"), "test", ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: browser },
});

async function check() {
  // At the gate a list that is behind fails, as a file does that is not formatted.
  if (process.env.CI === undefined) await import("./publish-ids.mjs");
  console.log("Format and lint");
  node("@biomejs/biome", "bin/biome", "ci", ".");
  node("prettier", "bin/prettier.cjs", "--check", "content/**/*.mdx");
  console.log("Spelling");
  node("cspell", "bin.mjs", "--no-progress", "--no-summary");
  console.log("Dead code");
  node("knip", "bin/knip.js", "--no-progress", "--no-config-hints");
  console.log("Types");
  node("next", "dist/bin/next", "typegen");
  node("typescript", "bin/tsc", "--noEmit", "-p", ".");
}
