import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium as playwright } from "@playwright/test";
import { bin, stop } from "./prepare.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds a Chromium and gives its path: the one CHROMIUM_PATH names, else one on the machine, else Playwright's own download,
 * else Debian's package where we may install it. Ends the program with one sentence where there is none to be had.
 */
export function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named)
    return existsSync(named) ? named : stop(`CHROMIUM_PATH names ${named}, and no file is there: name a Chromium.`);
  return (
    onMachine() ??
    downloaded() ??
    fromDebian() ??
    stop("There is no Chromium: install one and name it in CHROMIUM_PATH.")
  );
}

function onMachine() {
  return usual.find((path) => existsSync(path));
}

function downloaded() {
  const own = playwright.executablePath();
  if (existsSync(own)) return own;
  console.log("No Chromium on this machine: Playwright downloads its own.");
  spawnSync(process.execPath, [bin("@playwright/test", "cli.js"), "install", "chromium"], {
    stdio: "ignore",
    timeout: 600_000,
  });
  return existsSync(own) ? own : undefined;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("The download failed: Debian's chromium package is installed.");
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return onMachine();
}
