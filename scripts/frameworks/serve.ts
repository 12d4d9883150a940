import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { NamedFramework } from "#content/frameworks";
import { tokenSecret } from "#content/frameworks/situations";
import { freePort } from "../free-port";

/** A framework's app that listens on a port of this machine. */
export type Served = { readonly port: number; readonly stop: () => Promise<void> };

/** Makes the app ready and starts it; comes back when it takes connections. Throws where it does not within 30 seconds. */
export async function serve({ name, start: { folder, prepare = [], command } }: NamedFramework): Promise<Served> {
  const scratch = mkdtempSync(join(tmpdir(), "frameworks-"));
  const port = await freePort();
  const cwd = join("scripts", "frameworks", folder);
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    PYTHONDONTWRITEBYTECODE: "1",
    // Python orders sets by a hash that differs from run to run, and Flask writes Allow from one.
    PYTHONHASHSEED: "0",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    SECRET: tokenSecret,
    SCRATCH: scratch,
  };
  const filled = (words: readonly string[]) =>
    words.map((word) => word.replace("PORT", String(port)).replace("SCRATCH", scratch));
  for (const [program = "", ...args] of prepare.map(filled)) execFileSync(program, args, { cwd, env, stdio: "pipe" });
  const [program = "", ...args] = filled(command);
  // A group of its own, so that what it starts ends with it.
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"], detached: true });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    said = `${said}${part}`.slice(-2_000);
  });
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, "SIGTERM");
      await Promise.race([
        once(child, "exit"),
        wait(5_000).then(() => child.pid && process.kill(-child.pid, "SIGKILL")),
      ]);
    }
    rmSync(scratch, { recursive: true });
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isOpen(port)) return { port, stop };
    if (child.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  throw new Error(`${name} does not listen: ${said}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.on("connect", () => socket.end(() => resolve(true))).on("error", () => resolve(false));
  });
}
