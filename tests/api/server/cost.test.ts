import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { expect, test } from "@playwright/test";
import { startServer } from "./started/own-server";

/** The processor time that a process of Linux has used, in hundredths of a second: fields 14 and 15 of proc(5). */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return Number(fields[11]) + Number(fields[12]);
}

/** Asks `times` times over sixteen connections. */
async function load(address: string, times: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let left = times;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      get(address, { agent }, (answer) => answer.resume().on("end", resolve)).on("error", reject);
    });
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  agent.destroy();
}

test("an answer of the sandbox costs a few times what the bare server costs, and a page no more than that", async () => {
  test.setTimeout(120_000);
  const ours = await startServer({ LIMIT_REQUESTS: "1000000", LIMIT_WINDOW_SECONDS: "1", LOG_LEVEL: "error" });
  const bare = await startServer({}, [
    "--input-type=module",
    "--eval",
    `import { createServer } from "node:http";
const server = createServer((_, answer) => { answer.writeHead(401, { "Content-Type": "application/json" }); answer.end("x".repeat(500)); });
server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));`,
  ]);
  const costs: number[] = [];
  for (const [server, path] of [
    [bare, "/"],
    [ours, "/api/sandbox/open-the-vault"],
    [ours, "/status/404"],
  ] as const) {
    const pid = server.process.pid ?? 0;
    await load(server.at + path, 2_000);
    const before = ticks(pid);
    await load(server.at + path, 6_000);
    costs.push(ticks(pid) - before);
  }
  await bare.stop();
  await ours.stop();
  const [plain = 1, answer = 0, page = 0] = costs;
  // `npm run bench` measures 4 and 3; a machine that is busy can double either.
  expect(answer / plain, String(costs)).toBeLessThan(12);
  expect(page / plain, String(costs)).toBeLessThan(12);
});
