// Whether the server stays right and small: 200 clients, each at an address of its own, walk through every scheme and send what
// is broken for SOAK_SECONDS (600), and its memory is read each minute. npm run soak -- --start
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Send, walks } from "../../tests/api/server/started/walks";
import { chanceFrom } from "./chance";
import { exchange } from "./exchange";
import { figuresOf } from "./figures";
import { faultIn } from "./judge";
import { attack } from "./request";
import { target } from "./target";

const seconds = Number(process.env["SOAK_SECONDS"] ?? 600);
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 32));
const clients = 200;
const server = await target();
const base = `http://${server.host}:${server.port}`;
const wrong: string[] = [];

function report(what: string): void {
  wrong.push(what);
  if (wrong.length <= 20) console.log(`wrong: ${what}`);
}
const sizes: number[] = [];
let times: number[] = [];
let requests = 0;
let over = false;

/** Sends as fetch does, from an address of its own, which fetch cannot choose. */
function sendFrom(localAddress: string, agent: Agent): Send {
  return (path, init = {}) =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const content = init.body instanceof URLSearchParams ? String(init.body) : "";
      const headers = new Headers(init.headers);
      if (content !== "") headers.set("Content-Type", "application/x-www-form-urlencoded");
      const options = {
        agent,
        localAddress,
        method: init.method ?? "GET",
        headers: { ...Object.fromEntries(headers), "Content-Length": content.length },
      };
      const sent = request(base + path, options, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part)).on("error", reject);
        answer.on("end", () => {
          requests += 1;
          times.push(performance.now() - begun);
          resolve(asResponse(answer.statusCode ?? 0, answer.rawHeaders, Buffer.concat(parts), base + path));
        });
      });
      sent.on("error", reject).end(content);
    });
}

function asResponse(status: number, raw: readonly string[], content: Buffer, url: string): Response {
  const headers = new Headers();
  for (let index = 0; index < raw.length; index += 2) headers.append(raw[index] ?? "", raw[index + 1] ?? "");
  const response = new Response(status === 204 || status === 304 ? null : new Uint8Array(content), { status, headers });
  return Object.defineProperty(response, "url", { value: url });
}

const others = ["/learn", "/status/403", "/sandbox", "/api/status/418", "/api/httpbin/get", "/api/sandbox/nothing"];
const expected = [200, 200, 200, 418, 200, 404];

async function client(index: number): Promise<void> {
  const from = `127.0.${1 + Math.floor(index / 200)}.${1 + (index % 200)}`;
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const send = sendFrom(from, agent);
  const chance = chanceFrom(seed + index);
  const all = Object.entries(walks);
  while (!over) {
    const kind = chance.below(10);
    if (kind < 6) {
      const [name, { walk, expected: statuses }] = chance.pick(all);
      const met = await walk(send).catch((fault: unknown) => [String(fault)]);
      if (String(met) !== String(statuses)) report(`${name}: ${met}, and ${statuses} was expected`);
    } else if (kind < 8) {
      const which = chance.below(others.length);
      const met = await send(others[which] ?? "/").then(({ status }) => status, String);
      if (met !== expected[which]) report(`${others[which]}: ${met}`);
    } else {
      const sent = attack(chance, new Map());
      const outcome = await exchange({ ...server, from }, sent.octets, {
        head: sent.method === "HEAD",
        halfClose: !sent.whole,
        patience: 10_000,
      });
      requests += 1;
      const fault = faultIn(sent, outcome);
      if (fault !== undefined && fault !== "slow answer")
        report(`${fault}: ${JSON.stringify(sent.octets.toString("latin1").slice(0, 200))}`);
    }
    await wait(chance.below(400));
  }
  agent.destroy();
}

/** The memory that the server holds, in MiB; 0 where its process is not ours to look at. */
function resident(): number {
  if (server.pid === undefined) return 0;
  const [, kibi = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kibi) / 1024);
}

console.log(`soak: ${clients} clients for ${seconds} s, FUZZ_SEED=${seed}`);
const work = Array.from({ length: clients }, (_, index) => client(index));
const step = Math.min(60, seconds / 4);
for (let passed = step; passed <= seconds; passed += step) {
  await wait(step * 1000);
  sizes.push(resident());
  console.log(
    `${Math.round(passed)} s: ${requests} requests, ${wrong.length} wrong, ${resident()} MiB; ${figuresOf(times)}`,
  );
  times = [];
}
over = true;
await Promise.all(work);
await server.stop();
// After the first minute the caches are warm. A collector chooses its own time, so means of three minutes are compared.
const mean = (some: readonly number[]) => Math.round(some.reduce((sum, each) => sum + each, 0) / some.length);
const [early, late] = [mean(sizes.slice(1, 4)), mean(sizes.slice(-3))];
const flat = late <= early * 1.15;
console.log(
  `soak: ${requests} requests in ${seconds} s, ${wrong.length} wrong, memory ${sizes.join(", ")} MiB, at first ${early} and at last ${late}: ${flat ? "flat" : "growing"}`,
);
process.exit(wrong.length === 0 && flat ? 0 : 1);
