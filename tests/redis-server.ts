import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { test } from "@playwright/test";
import { freePort } from "../scripts/free-port";

/** A Redis of a test's own: empty, on a free port of 127.0.0.1, writing nothing to disk. */
export type RedisServer = {
  readonly url: string;
  /** Starts it again on the same port, empty, after `stop`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Makes it hang: connections stand, and nothing is answered. */
  pause(): void;
  resume(): void;
};

/** Skips a test where the program is not installed; in CI it runs, and fails. */
export function needsRedis(): void {
  const there = spawnSync("redis-server", ["--version"]).error === undefined;
  test.skip(!process.env["CI"] && !there, "redis-server is not installed");
}

/** Starts a server and waits until it answers. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const own = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    server = spawn("redis-server", own, { stdio: "ignore" });
    for (let time = 0; time < 200; time += 1) {
      if (await answers(port)) return;
      await wait(25);
    }
    throw new Error(`Started redis-server on port ${port}: expected an answer within five seconds`);
  }

  async function stop(): Promise<void> {
    if (server === undefined || server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
    server = undefined;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    pause: () => server?.kill("SIGSTOP"),
    resume: () => server?.kill("SIGCONT"),
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on("data", (data) => {
      resolve(String(data).startsWith("+PONG"));
      socket.destroy();
    });
    socket.on("error", () => resolve(false));
    socket.on("close", () => resolve(false));
  });
}
