import { spawn } from "node:child_process";
import { once } from "node:events";

/** A server under attack: where it is, its process where the script started it, and how to end that. */
export type Target = {
  readonly host: string;
  readonly port: number;
  readonly pid?: number;
  readonly stop: () => Promise<void>;
};

/** The server that the command line names (`http://127.0.0.1:3000`), or with `--start` the built one, on a free port of this machine. */
export async function target(args: readonly string[] = process.argv.slice(3)): Promise<Target> {
  if (!args.includes("--start")) {
    const { hostname, port } = new URL(args.find((each) => each.startsWith("http")) ?? "http://127.0.0.1:3000");
    return { host: hostname, port: Number(port || 80), stop: async () => {} };
  }
  const child = spawn(process.execPath, ["dist/server.mjs"], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      const [, found] = /opens at http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (found) resolve(Number(found));
    });
    child.once("close", () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    host: "127.0.0.1",
    port,
    ...(child.pid === undefined ? {} : { pid: child.pid }),
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "close");
    },
  };
}
