// Sends requests of every unpleasant kind to a running server, and counts what must not happen. FUZZ says how many, FUZZ_SEED
// repeats one run: npm run fuzz:server -- --start, or with the address of a server on this machine.
import { fuzz, summary } from "./fuzz";
import { target } from "./target";

const wanted = Number(process.env["FUZZ"] ?? 200_000);
const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 32));
const server = await target();
console.log(`FUZZ_SEED=${seed} FUZZ=${wanted}`);
const report = await fuzz(server, wanted, seed, (done) => console.log(`${done} of ${wanted}`));
await server.stop();
for (const [fault, examples] of report.examples) {
  for (const example of examples) console.log(`${fault}: ${example}`);
}
console.log(summary(report));
process.exit(report.faults.size > 0 ? 1 : 0);
