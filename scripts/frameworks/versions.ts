import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Framework } from "#content/frameworks/framework";

const folder = join("scripts", "frameworks", "npm");

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };

/** The version of a package that scripts/frameworks/npm pins. Throws a RangeError for one that it does not. */
export function pinnedVersion(name: string): string {
  const lock: Lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const version = lock.packages[`node_modules/${name}`]?.version;
  if (version === undefined) throw new RangeError(`scripts/frameworks/npm does not pin ${name}`);
  return version;
}

/** The version of a package of Debian that is installed here, without Debian's own part of it; undefined where it is not. */
export function installedVersion(name: string): string | undefined {
  const { status, stdout } = spawnSync("dpkg-query", ["-W", name], { encoding: "utf8" });
  const version = status === 0 ? (stdout.trim().split("\t")[1] ?? "") : "";
  return version === "" ? undefined : version.replace(/^\d+:/, "").replace(/-[^-]*$/, "");
}

/** Installs what a framework is made of and gives the versions that are there. Throws, with what is missing, where it may not. */
export function install({ packages }: Framework): Readonly<Record<string, string>> {
  if ("npm" in packages) {
    if (packages.npm.some((name) => installedByNpm(name) !== pinnedVersion(name)))
      execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: "inherit" });
    return Object.fromEntries(packages.npm.map((name) => [name, installedByNpm(name) ?? ""]));
  }
  const names = Object.keys(packages.debian);
  const missing = names.filter((name) => installedVersion(name) === undefined);
  if (missing.length > 0) {
    const command = `apt-get install --no-install-recommends --yes ${missing.join(" ")}`;
    if (process.getuid?.() !== 0) throw new Error(`These packages are missing; as root: ${command}`);
    execFileSync("apt-get", ["update", "--quiet"], { stdio: "ignore" });
    execFileSync(command.split(" ")[0] ?? "", command.split(" ").slice(1), { stdio: "ignore" });
  }
  return Object.fromEntries(names.map((name) => [name, installedVersion(name) ?? ""]));
}

function installedByNpm(name: string): string | undefined {
  const file = join(folder, "node_modules", name, "package.json");
  if (!existsSync(file)) return undefined;
  const { version }: { version: string } = JSON.parse(readFileSync(file, "utf8"));
  return version;
}
