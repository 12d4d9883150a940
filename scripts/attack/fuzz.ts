import { chanceFrom } from "./chance";
import { exchange, type Outcome } from "./exchange";
import { type Fault, faultIn } from "./judge";
import { type Attack, attack } from "./request";

/** What a run has found: how many requests of how many kinds of answer, the faults by their number, and the first examples of each. */
export type Report = {
  readonly tried: number;
  readonly seconds: number;
  readonly seed: number;
  readonly answers: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<Fault, number>;
  readonly examples: ReadonlyMap<Fault, readonly string[]>;
};

const atOnce = 64;
const patience = 2_000;
const shown = 5;

/** Sends that many requests, a seed determines which, from many addresses of this machine. */
export async function fuzz(
  server: { readonly host: string; readonly port: number },
  wanted: number,
  seed: number,
  progress: (done: number) => void = () => {},
): Promise<Report> {
  const form = await pageForm(server);
  const answers = new Map<string, number>();
  const faults = new Map<Fault, number>();
  const examples = new Map<Fault, string[]>();
  const begun = performance.now();
  let next = 0;

  async function worker(): Promise<void> {
    while (next < wanted) {
      const index = next;
      next += 1;
      if (index > 0 && index % 20_000 === 0) progress(index);
      const chance = chanceFrom(seed + index);
      const sent = attack(chance, form);
      const halfClose = !sent.whole || chance.happens(0.3);
      const way = { ...server, from: `127.0.0.${2 + (index % 240)}` };
      const outcome = await exchange(way, sent.octets, { head: sent.method === "HEAD", halfClose, patience });
      const kind = outcome.kind === "answered" ? String(outcome.status) : outcome.kind;
      answers.set(kind, (answers.get(kind) ?? 0) + 1);
      const fault = faultIn(sent, outcome);
      if (fault === undefined) continue;
      faults.set(fault, (faults.get(fault) ?? 0) + 1);
      const found = examples.get(fault) ?? [];
      if (found.length < shown) examples.set(fault, [...found, told(index, sent, outcome)]);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begun) / 1000;
  return { tried: wanted, seconds, seed, answers, faults, examples };
}

/** The last line of a run. */
export function summary({ tried, seconds, seed, faults, answers }: Report): string {
  const kinds: readonly Fault[] = [
    "unasked 5xx",
    "hang",
    "silent close",
    "invalid answer",
    "slow answer",
    "reflection",
  ];
  const counted = kinds.map((kind) => `${faults.get(kind) ?? 0} ${kind}`).join(", ");
  const most = [...answers].sort(([, one], [, other]) => other - one).slice(0, 8);
  const told = most.map(([kind, count]) => `${kind} ${count}`).join(", ");
  return `Answers: ${told}\nfuzz:server tried ${tried} requests in ${Math.round(seconds)} s (seed ${seed}): ${counted}`;
}

function told(index: number, { octets }: Attack, outcome: Outcome): string {
  const came = outcome.kind === "answered" ? `${outcome.status} ${outcome.content.slice(0, 120)}` : outcome.said;
  return `${index} ${JSON.stringify(octets.toString("latin1").slice(0, 300))} -> ${outcome.kind} ${JSON.stringify(came.slice(0, 200))} after ${Math.round(outcome.milliseconds)} ms`;
}

/** The hidden fields of the sandbox's own form: the names and values that a genuine action has. */
async function pageForm({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): Promise<ReadonlyMap<string, string>> {
  const html = await (await fetch(`http://${host}:${port}/sandbox`)).text();
  const fields = html.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g);
  return new Map(
    [...fields].map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&")]),
  );
}
