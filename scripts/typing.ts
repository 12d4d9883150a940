// How long a key takes from its press to the next paint, with a message of 16 KiB and the processor slowed four times,
// beside the same text in a bare textarea. Prints milliseconds and ratios; takes the address of a running server.
import { type CDPSession, type Locator, type Page, chromium as playwright } from "@playwright/test";
import { chromium } from "./chromium.mjs";

declare global {
  interface Window {
    /** Milliseconds from a press to the next paint, press by press. */
    took: number[];
    /** How many tasks took longer than 50 ms. */
    long: number;
  }
}

const base = process.argv[2] ?? "http://127.0.0.1:3000";
const keys = 40;
const between = Number(process.env["BETWEEN"] ?? 200);
const bearer = Array.from({ length: 400 }, (_, index) => `p${index}="${"v".repeat(30)}"`).join(", ");
const lines = Array.from({ length: 180 }, (_, index) => `X-Line-${index}: ${"word ".repeat(15)}end`);
const request = `GET /api/sandbox/vault HTTP/1.1\nAuthorization: Digest ${bearer.slice(0, 1500)}\n${lines.join("\n")}\n\n`;
const oneLine = `GET /api/sandbox/vault HTTP/1.1\nAuthorization: Digest ${bearer}\n\n`;
const response = `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n${lines.join("\n")}\n`;
const challenge = `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest ${bearer}\n`;

const sandbox = (page: Page) => page.goto(`${base}/sandbox`);
async function rawEditor(page: Page, text: string) {
  await sandbox(page);
  await page.getByRole("button", { name: "Text", exact: true }).click();
  const editor = page.getByRole("textbox", { name: "The request as text" });
  await editor.fill(text);
  return editor;
}
async function bareField(page: Page, text: string) {
  await page.goto(`${base}/learn`);
  await page.evaluate(() => {
    const area = document.createElement("textarea");
    area.style.cssText = "width: 50rem; height: 8000px; font: 14px monospace; word-break: break-all";
    document.body.prepend(area);
  });
  const area = page.locator("body > textarea");
  await area.fill(text);
  return area;
}
const select = (area: Element) => area instanceof HTMLTextAreaElement && area.setSelectionRange(8000, 8000);
const cases: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  "bare textarea": (page) => bareField(page, request),
  "bare textarea, one line, in the middle": async (page) => {
    const area = await bareField(page, oneLine);
    await area.evaluate(select);
    return area;
  },
  "raw editor, many lines": (page) => rawEditor(page, request),
  "raw editor, one line": (page) => rawEditor(page, oneLine),
  "raw editor, one line, in the middle": async (page) => {
    const editor = await rawEditor(page, oneLine);
    await editor.evaluate(select);
    return editor;
  },
  "value of a header line": async (page) => {
    await sandbox(page);
    await page.getByLabel("Name of a new header", { exact: true }).fill("Authorization");
    const value = page.getByLabel("Value of header 1", { exact: true });
    await value.fill(`Digest ${bearer}`);
    return value;
  },
  "one of 180 header lines": async (page) => {
    const editor = await rawEditor(page, request);
    await editor.blur();
    await page.getByRole("button", { name: "Lines", exact: true }).click();
    return page.getByLabel("Value of header 90", { exact: true });
  },
  "content of 16 KiB": async (page) => {
    await sandbox(page);
    await page.getByLabel("Method", { exact: true }).selectOption("POST");
    const content = page.getByRole("textbox", { name: "Content", exact: true });
    await content.fill("word ".repeat(3300));
    return content;
  },
  "inspect, many lines": async (page) => {
    await page.goto(`${base}/inspect`);
    const paste = page.locator("textarea").first();
    await paste.fill(response);
    return paste;
  },
  "inspect, one line": async (page) => {
    await page.goto(`${base}/inspect`);
    const paste = page.locator("textarea").first();
    await paste.fill(challenge);
    return paste;
  },
};

async function metrics(cdp: CDPSession) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function durationIn(measured: Readonly<Record<string, number>>, part: string): number {
  return measured[`${part}Duration`] ?? Number.NaN;
}

const browser = await playwright.launch({
  executablePath: chromium(),
  args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-background-networking"],
});
const only = process.argv[3];
let bare: { readonly median: number; readonly ninth: number } | undefined;
for (const [name, open] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const box = await open(page);
  await page.waitForTimeout(1500);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await box.focus();
  await page.keyboard.press("a");
  await page.waitForTimeout(2500);
  await page.evaluate(() => {
    window.took = [];
    window.long = 0;
    new PerformanceObserver((list) => {
      window.long += list.getEntries().length;
    }).observe({ type: "longtask" });
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        // A message that is posted as a frame begins arrives once the frame is laid out and painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.took.push(performance.now() - timeStamp);
          port2.postMessage("");
        }),
      true,
    );
  });
  await cdp.send("Performance.enable");
  const before = await metrics(cdp);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press("ab,= ".charAt(key % 5));
    await page.waitForTimeout(between);
  }
  await page.waitForTimeout(2500);
  const after = await metrics(cdp);
  const spent = ["Script", "RecalcStyle", "Layout", "Task"]
    .map((part) => `${part} ${(((durationIn(after, part) - durationIn(before, part)) * 1000) / keys).toFixed(1)}`)
    .join(", ");
  const took = (await page.evaluate(() => window.took)).sort((one, other) => one - other);
  const long = await page.evaluate(() => window.long);
  const [median = Number.NaN, ninth = Number.NaN, most] = [keys >> 1, Math.floor(keys * 0.95), took.length - 1].map(
    (at) => Math.round(took[at] ?? Number.NaN),
  );
  bare ??= { median, ninth };
  console.log(
    `${name}: median ${median} ms (${(median / bare.median).toFixed(1)} of bare), 95th ${ninth} ms (${(ninth / bare.ninth).toFixed(1)}), most ${most}; tasks over 50 ms: ${long}; the processor a key: ${spent} ms`,
  );
  await page.close();
}
await browser.close();
