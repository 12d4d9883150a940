import { bin, build, checkNode, install, run } from "./prepare.mjs";

checkNode();
install();
const { chromium } = await import("./chromium.mjs");
const browser = chromium();
const node = (name, path, ...args) => run(process.execPath, [bin(name, path), ...args]);

console.log("Format and lint");
node("@biomejs/biome", "bin/biome", "ci", ".");
node("prettier", "bin/prettier.cjs", "--check", "content/**/*.mdx");
console.log("Dead code");
node("knip", "bin/knip.js", "--no-progress", "--no-config-hints");
console.log("Types");
node("next", "dist/bin/next", "typegen");
node("typescript", "bin/tsc", "--noEmit", "-p", ".");
console.log("Build");
await build();
console.log("Tests");
run(process.execPath, [bin("@playwright/test", "cli.js"), "test", ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: browser },
});
