import { execFile, spawnSync } from "node:child_process";
import { test } from "@playwright/test";

const python = ["/usr/bin/python3", "python3"].find((path) => isThere(path, ["-c", "import requests"])) ?? "python3";

const programs = {
  curl: { path: "curl", check: ["--version"] },
  wget: { path: "wget", check: ["--version"] },
  python: { path: python, check: ["-c", "import requests"] },
  http: { path: "http", check: ["--version"] },
} as const;

/** A program that others wrote and that speaks HTTP; `python` is one that has requests. */
export type Program = keyof typeof programs;

function isThere(path: string, check: readonly string[]): boolean {
  return spawnSync(path, check, { stdio: "ignore" }).status === 0;
}

/** Skips the tests of a group where the program is not installed; in CI they run, and fail. */
export function needs(name: Program): void {
  const { path, check } = programs[name];
  test.skip(!process.env["CI"] && !isThere(path, check), `${name} is not installed`);
}

/** Runs a program to its end, without any proxy of this machine, and gives what it wrote to both of its outputs. */
export function run(name: Program, args: readonly string[]): Promise<string> {
  const env = { ...process.env };
  for (const key of Object.keys(env)) if (/_proxy$/i.test(key)) delete env[key];
  return new Promise((resolve, reject) => {
    execFile(programs[name].path, args, { env, timeout: 20_000 }, (error, stdout, stderr) => {
      if (error && "code" in error && typeof error.code === "string") reject(error);
      else resolve(stdout + stderr);
    });
  });
}
