// Prints what answers cost, as ratios of one run: npm run bench. Its figures stand in docs/performance.md.
import { mkdtempSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { basic, type Case, casesFor } from "./cases";
import { load } from "./load";
import { bare, hono, httpbin, installTools, ours } from "./servers";

// Two cases of the others, which answer with their own octets.
const asked = (path: string): readonly Case[] => [
  { name: "401", method: "GET", path, fields: [] },
  { name: "Basic 200", method: "GET", path, fields: [basic("Aladdin", "open sesame")] },
];

/** The answer to a case, as the bare server has to write it. */
async function answerOf(base: string, { method, path, fields, content, fresh }: Case) {
  const { request } = await import("node:http");
  return new Promise<object>((resolve, reject) => {
    const headers = Object.fromEntries([...fields, ...(fresh?.() ?? [])]);
    const sent = request(base + path, { method, headers }, async (answer) => {
      const whole = Buffer.concat(await answer.toArray());
      const lines = answer.rawHeaders.flatMap((name, at) =>
        at % 2 === 0 && !/^(?:date|connection|keep-alive)$/i.test(name) ? [name, answer.rawHeaders[at + 1] ?? ""] : [],
      );
      resolve({
        status: answer.statusCode,
        reason: answer.statusMessage,
        fields: lines,
        content: whole.toString("base64"),
      });
    });
    sent.on("error", reject).end(content);
  });
}

installTools();
const server = await ours();
const cases = await casesFor(server.base);
const file = join(mkdtempSync(join(tmpdir(), "bench-")), "answers.json");
const answers: object[] = [];
for (const each of cases) answers.push(await answerOf(server.base, each));
writeFileSync(file, JSON.stringify(answers));
const plain = await bare(file);

const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`;
console.log(`${machine}. 16 connections. µs: processor time for a request.\n`);
console.log("| case | status | µs | µs, bare | ratio | p50/p99 ms | p50/p99 ms, bare |\n|---|---|---|---|---|---|---|");
for (const [at, each] of cases.entries()) {
  await load(server, each, 16, 1);
  const { fresh: _, ...same } = each;
  const [own, beside] = [await load(server, each), await load(plain, { ...same, path: `/${at}` })];
  const row = [
    each.name,
    own.statuses,
    own.cost.toFixed(1),
    beside.cost.toFixed(1),
    (own.cost / beside.cost).toFixed(2),
  ];
  console.log(`| ${[...row, `${own.p50}/${own.p99}`, `${beside.p50}/${beside.p99}`].join(" | ")} |`);
}

console.log("\n| 401 at connections | µs | ratio to one connection |\n|---|---|---|");
const [first] = cases;
let one = 0;
for (const connections of [1, 4, 16, 64, 256]) {
  if (!first) break;
  const { cost } = await load(server, first, connections);
  one ||= cost;
  console.log(`| ${connections} | ${cost.toFixed(1)} | ${(cost / one).toFixed(2)} |`);
}

console.log("\n| beside it | status | µs | its µs / ours | its answers a second / ours |\n|---|---|---|---|---|");
for (const [name, start, path] of [
  ["hono, basic-auth", hono, "/vault"],
  ["httpbin under gunicorn", httpbin, "/basic-auth/Aladdin/open%20sesame"],
] as const) {
  const other = await start();
  if (!other) {
    console.log(`| ${name} | not installed | | | |`);
    continue;
  }
  for (const each of asked(path)) {
    const mine = cases.find((own) => own.name === each.name);
    if (!mine) continue;
    const [own, its] = [await load(server, mine), await load(other, each)];
    const row = [`${name}: ${each.name}`, its.statuses, its.cost.toFixed(1), (its.cost / own.cost).toFixed(1)];
    console.log(`| ${[...row, (its.rate / own.rate).toFixed(2)].join(" | ")} |`);
  }
  await other.stop();
}
await plain.stop();
await server.stop();
process.exit(0);
