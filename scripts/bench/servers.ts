import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { freePort } from "../free-port";

/** A server that was started: where it listens, its process, and the end of it. */
export type Started = { readonly base: string; readonly pid: number; readonly stop: () => Promise<void> };

const tools = "scripts/bench/tools";

// Its lock file is not whole for npm ci: a package of Lighthouse asks for "latest".
/** Installs what measures and what is measured beside this server, in a folder of its own. */
export function installTools(): void {
  if (!existsSync(`${tools}/node_modules`))
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: tools, stdio: "inherit" });
}

/** This server as it runs in production, without limits that a load from one address would meet. */
export function ours(): Promise<Started> {
  const limits = { LIMIT_REQUESTS: "1000000", LIMIT_WINDOW_SECONDS: "1", LIMIT_UNDER_WAY_PER_ADDRESS: "2000" };
  return started(process.execPath, ["dist/server.mjs"], { ...limits, LOG_LEVEL: "error", NODE_ENV: "production" });
}

/** A bare node:http that writes the answers of a file, by the number in the path. */
export function bare(file: string): Promise<Started> {
  return started(process.execPath, [`${tools}/bare.mjs`, file]);
}

/** Hono with its Basic authentication. */
export function hono(): Promise<Started> {
  return started(process.execPath, [`${tools}/hono.mjs`]);
}

/** Debian's python3-httpbin under gunicorn, with one worker; undefined where it is not installed. */
export async function httpbin(): Promise<Started | undefined> {
  if (!existsSync("/usr/bin/gunicorn") || !existsSync("/usr/lib/python3/dist-packages/httpbin")) return undefined;
  return started("/usr/bin/gunicorn", [
    "--bind",
    "127.0.0.1:PORT",
    "--workers",
    "1",
    "--worker-class",
    "gthread",
    "--threads",
    "16",
    "--log-level",
    "error",
    "httpbin:app",
  ]);
}

async function started(
  command: string,
  given: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const port = await freePort();
  const child = spawn(
    command,
    given.map((each) => each.replace("PORT", String(port))),
    {
      env: { ...process.env, ...env, PORT: String(port), HOST: "127.0.0.1" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const base = `http://127.0.0.1:${port}`;
  for (let turn = 0; turn < 300 && child.exitCode === null; turn += 1) {
    if (
      await fetch(base, { method: "HEAD" }).then(
        () => true,
        () => false,
      )
    )
      return { base, pid: child.pid ?? 0, stop: () => ended(child) };
    await after(100);
  }
  throw new Error(`${command} ${given.join(" ")} does not answer at ${base}.`);
}

async function ended(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
}

/** The processor time that a process and its children have used, in milliseconds. Linux alone tells it. */
export function processorTime(pid: number): number {
  const own = ticksOf(pid);
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid);
  return (own + children.reduce((sum, child) => sum + ticksOf(Number(child)), 0)) * 10;
}

// The fields of proc(5), after the name, which may hold anything: the parent is the second, the times are the 12th and 13th.
function statOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return [];
  }
}

function ticksOf(pid: number): number {
  const fields = statOf(pid);
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? 0);
}
