// Asks every framework, or those that are named, the same eight things, and keeps what comes back in content/frameworks/results.
// Prints how it is judged and what differs from what was kept: npm run frameworks, or npm run frameworks -- express flask.
import { existsSync, writeFileSync } from "node:fs";
import { judge } from "#components/frameworks/judge.ts";
import { loadFrameworks, loadResults, type NamedFramework, type Results, resultsFile } from "#content/frameworks";
import { type SituationId, situations } from "#content/frameworks/situations";
import { exchange } from "./exchange";
import { differences, linesToKeep } from "./kept";
import { serve } from "./serve";
import { install } from "./versions";

async function run(framework: NamedFramework): Promise<Results> {
  const versions = install(framework);
  const { port, stop } = await serve(framework);
  const answers: Partial<Record<SituationId, string[]>> = {};
  try {
    for (const { id, request } of situations) {
      if (framework.unwritten[id] === undefined)
        answers[id] = [...linesToKeep(await exchange(port, request(framework)))];
    }
  } finally {
    await stop();
  }
  return { ran: new Date().toISOString().slice(0, 10), versions, answers };
}

function cellOf(framework: NamedFramework, { answers }: Results, id: SituationId): string {
  const situation = situations.find((each) => each.id === id);
  const lines = answers[id];
  if (!lines || !situation) return "none";
  const { status, verdict } = judge(situation.request(framework).head, lines.join("\n"), situation);
  return `${status} ${verdict}`;
}

const names = process.argv.slice(3);
const rows: string[][] = [];
let failed = 0;
for (const framework of await loadFrameworks()) {
  const { id, name } = framework;
  if (names.length > 0 && !names.includes(id)) continue;
  try {
    const before = existsSync(resultsFile(id)) ? loadResults(id) : undefined;
    const results = await run(framework);
    for (const { id: situation } of situations)
      for (const line of differences(before?.answers[situation] ?? [], results.answers[situation] ?? []))
        console.log(`${id} ${situation}: ${line}`);
    writeFileSync(resultsFile(id), `${JSON.stringify(results, null, 2)}\n`);
    rows.push([name, ...situations.map((each) => cellOf(framework, results, each.id))]);
  } catch (fault) {
    failed += 1;
    console.error(`${name} was not run. ${fault instanceof Error ? fault.message : fault}`);
  }
}
const table = [["", ...situations.map(({ id }) => id)], ...rows];
const widths = situations.map((_, column) => Math.max(...table.map((row) => row[column + 1]?.length ?? 0)));
for (const [name = "", ...cells] of table)
  console.log(name.padEnd(24), ...cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
process.exit(failed === 0 ? 0 : 1);
