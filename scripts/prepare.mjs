import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const sources = ["app", "components", "content", "http", "public", "sandbox", "server"];
const settings = [
  "mdx-components.tsx",
  "next.config.mjs",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "scripts/link-terms.mjs",
  "tsconfig.json",
];

/**
 * Ends the program with one sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs a program to its end; its failure is ours.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} options
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) stop(`Cannot run ${command}: ${error.message}. Install it and try again.`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Stops where Node is too old to run what follows. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Knock Knock needs Node 20.19 or newer, and this is ${process.versions.node}: install a newer one from nodejs.org.`,
    );
  }
}

/** Installs what the lockfile says, where that is not what is there. */
export function install() {
  const wanted = join(root, "package-lock.json");
  const done = join(root, "node_modules", ".package-lock.json");
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(wanted).mtimeMs) return;
  run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund"], {
    shell: process.platform === "win32",
  });
}

/** Builds the site where its sources are newer than the build, or there is none. */
export async function build() {
  const changed = newest();
  const isFresh = (/** @type {string} */ file) => existsSync(file) && statSync(file).mtimeMs >= changed;
  if (!isFresh(join(root, ".next", "BUILD_ID"))) {
    run(process.execPath, [bin("next", "dist/bin/next"), "build"], {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
  }
  // The bundler is there only once the packages are.
  const { built, bundle } = await import("./bundle.mjs");
  if (!isFresh(built)) await bundle();
}

/**
 * The path of a program that a package brings.
 * @param {string} name
 * @param {string} path
 */
export function bin(name, path) {
  return join(root, "node_modules", name, path);
}

/** What package.json says. */
export function manifest() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

// A folder changes when a file in it goes, so folders count too.
function newest() {
  const times = sources
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => [
      statSync(join(root, folder)).mtimeMs,
      ...readdirSync(join(root, folder), { recursive: true }).map(
        (path) => statSync(join(root, folder, String(path))).mtimeMs,
      ),
    ]);
  return Math.max(...times, ...settings.map((file) => statSync(join(root, file)).mtimeMs));
}
