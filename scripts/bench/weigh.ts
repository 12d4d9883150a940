// Prints what pages weigh on the wire, and what Lighthouse says of them: npm run weigh. Its figures stand in docs/performance.md.
import { spawnSync } from "node:child_process";
import { type Page, chromium as playwright, type Request } from "@playwright/test";
import { z } from "zod";
import { chromium } from "../chromium.mjs";
import { installTools, ours } from "./servers";

const pages = [
  ["home", "/"],
  ["a lesson", "/learn/the-challenge"],
  ["a status page", "/status/404"],
  ["a scheme", "/schemes/digest"],
  ["a header", "/headers/www-authenticate"],
  ["sandbox", "/sandbox"],
  ["inspect", "/inspect"],
] as const;

const kinds = ["document", "script", "stylesheet", "font"] as const;

type Weights = Readonly<Record<(typeof kinds)[number], number>>;

/** The octets of a page as they come over the wire, by kind: until it is quiet, and then once a hand has moved. */
async function weigh(page: Page, address: string): Promise<{ readonly before: Weights; readonly after: Weights }> {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(address, { waitUntil: "networkidle" });
  const before = await weightsOf(finished);
  await page.mouse.move(100, 100);
  await page.waitForTimeout(3_000);
  return { before, after: await weightsOf(finished) };
}

async function weightsOf(finished: readonly Request[]): Promise<Weights> {
  const weights = { document: 0, script: 0, stylesheet: 0, font: 0 };
  for (const request of finished) {
    const kind = kinds.find((each) => each === request.resourceType());
    if (kind) weights[kind] += (await request.sizes()).responseBodySize;
  }
  return weights;
}

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

type Judged = {
  readonly scores: readonly number[];
  readonly paint: number;
  readonly shift: number;
  readonly blocking: number;
};

/** What Lighthouse says of a page on a phone, one run: with a slow line that is reckoned, as it does by default, or with one that is there. */
function judge(address: string, chrome: string, line: "simulate" | "devtools"): Judged {
  const flags = [
    `--throttling-method=${line}`,
    "--output=json",
    "--quiet",
    "--chrome-flags=--headless=new --no-sandbox",
    "--only-categories=performance,accessibility,best-practices,seo",
  ];
  const cli = "scripts/bench/tools/node_modules/lighthouse/cli/index.js";
  const env = { ...process.env, CHROME_PATH: chrome };
  // It fails at times in taking its browser down, when all is told.
  const { stdout } = spawnSync(process.execPath, [cli, address, ...flags], {
    env,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { categories, audits } = report.parse(JSON.parse(stdout.toString()));
  const figure = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    scores: Object.values(categories).map(({ score }) => Math.round(score * 100)),
    paint: figure("largest-contentful-paint"),
    shift: figure("cumulative-layout-shift"),
    blocking: figure("total-blocking-time"),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const executablePath = chromium();
const runs = Number(process.env["RUNS"] ?? 5);
installTools();
const server = await ours();
const browser = await playwright.launch({ executablePath, args: ["--no-sandbox"] });
console.log("| page | HTML | script, before a hand | script, after | style | fonts |\n|---|---|---|---|---|---|");
for (const [name, path] of pages) {
  const page = await browser.newPage();
  const { before, after } = await weigh(page, server.base + path);
  console.log(
    `| ${[name, before.document, before.script, after.script, before.stylesheet, before.font].join(" | ")} |`,
  );
  await page.close();
}
await browser.close();
console.log(`\nLighthouse, mobile, median of ${runs}.\n`);
console.log(
  "| page | performance | accessibility, best practices, SEO | largest paint s, reckoned | largest paint s, slowed | layout shift | blocking ms |\n|---|---|---|---|---|---|---|",
);
for (const [name, path] of pages) {
  const judged = Array.from({ length: runs }, () => judge(server.base + path, executablePath, "simulate"));
  const slowed = Array.from({ length: runs }, () => judge(server.base + path, executablePath, "devtools"));
  const scores = [0, 1, 2, 3].map((at) => median(judged.map((each) => each.scores[at] ?? Number.NaN)));
  const [performance, ...others] = scores;
  const figures = [
    ...[judged, slowed].map((each) => (median(each.map(({ paint }) => paint)) / 1000).toFixed(2)),
    median(judged.map(({ shift }) => shift)).toFixed(4),
    median(judged.map(({ blocking }) => blocking)).toFixed(0),
  ];
  console.log(`| ${[name, performance, others.join(", "), ...figures].join(" | ")} |`);
}
await server.stop();
process.exit(0);
