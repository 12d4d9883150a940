import { bin, build, checkNode, install, run } from "./prepare.mjs";

// Compares a screenshot of every kind of page with the kept one; `--update-snapshots` keeps those that are taken.
checkNode();
install();
const { chromium } = await import("./chromium.mjs");
const browser = chromium();
await build();
run(process.execPath, [bin("@playwright/test", "cli.js"), "test", "--project=pictures", ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: browser, PICTURES: "1" },
});
