import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Page } from "@playwright/test";
import { freePort } from "../../../scripts/free-port";

/** Somebody else's page with frames of ours: where it stands, and what ends it. */
export type School = { readonly origin: string; readonly close: () => void };

/**
 * Serves, on another site than the tests' own, pages with one frame each: `?src=` is its address, and `?sandbox=` its attribute where it
 * has one. The frame is as high as it tells, and a field of the page has the focus from the start.
 */
export async function openSchool(): Promise<School> {
  const port = await freePort();
  const server: Server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(classPage(searchParams.get("src") ?? "", searchParams.get("sandbox")));
  }).listen(port, "localhost");
  await once(server, "listening");
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

function classPage(src: string, sandbox: string | null): string {
  const attribute = sandbox === null ? "" : ` sandbox="${sandbox}"`;
  return `<!doctype html><html lang="en"><title>A class</title><style>body{margin:0}iframe{display:block;border:0;width:100%}</style>
<main><h1>A class</h1><label>Notes <input autofocus></label>
<iframe title="From Knock Knock" height="500"${attribute} src="${src.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe></main>
<script>
  window.told = [];
  addEventListener("message", ({ data }) => {
    told.push(data);
    if (data.type === "knock-knock") document.querySelector("iframe").height = data.height;
  });
</script></html>`;
}

/** What frames have told the page around them, the newest last. */
export function told(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return page.evaluate(() => Reflect.get(window, "told"));
}

/** What the browser complains of while a page is open, as sentences. */
export function complaints(page: Page): readonly string[] {
  const all: string[] = [];
  page.on("console", (message) => {
    // An answer that says no is what was asked for.
    const isAnswer = new URL(message.location().url || "about:blank").pathname.startsWith("/api/");
    if (message.type() === "error" && !isAnswer) all.push(message.text());
  });
  page.on("pageerror", (fault) => all.push(String(fault)));
  page.on("requestfailed", (request) => {
    // What was under way when the next page was called for.
    const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isLeft) all.push(`no answer: ${request.url()}`);
  });
  return all;
}
