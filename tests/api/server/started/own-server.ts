import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server that a test started for itself. */
export type OwnServer = {
  readonly at: string;
  readonly process: ChildProcess;
  /** All it has written so far, to both outputs. */
  readonly output: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the built server, or the program named, on a free port of 127.0.0.1, and waits until it says where it opens. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  program: readonly string[] = ["dist/server.mjs"],
): Promise<OwnServer> {
  const started = runServer({ PORT: "0", ...env }, program);
  const at = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const [found] = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(started.output()) ?? [];
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    };
    for (const stream of [started.process.stdout, started.process.stderr]) stream?.on("data", look);
    started.process.once("close", () => reject(new Error(`The server ended: ${started.output()}`)));
  });
  return { at, ...started };
}

/** Starts the built server and does not wait for anything. */
export function runServer(
  env: Readonly<Record<string, string>>,
  program: readonly string[] = ["dist/server.mjs"],
  cwd = process.cwd(),
): Omit<OwnServer, "at"> {
  const child = spawn(process.env["SERVER_NODE"] ?? process.execPath, [...program], {
    cwd,
    env: { ...process.env, HOST: "127.0.0.1", NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => {
      output += part.toString("latin1");
    });
  }
  const closed = once(child, "close");
  return {
    process: child,
    output: () => output,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      await closed;
      return child.exitCode;
    },
  };
}
