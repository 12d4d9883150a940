import { type APIRequestContext, expect, test } from "@playwright/test";
import { dataFiles } from "#app/open-data/files.ts";
import { loadExercises } from "#content/exercises";
import { lessonSlugs } from "#content/lessons";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards } from "#http/schemes/cards/registry";
import { openApi } from "#server/open-api";

const asked = { Host: "knock.example", "X-Forwarded-Proto": "https" };

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(request: APIRequestContext, address: string): Promise<readonly Row[]> {
  return (await request.get(address)).json();
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

const arrays = dataFiles.filter(({ type, address }) => type === "application/json" && address !== "/openapi.json");

for (const { address, type } of dataFiles) {
  test(`${address} has its type, and a page of any site may read it`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const { "content-type": told, "access-control-allow-origin": shared } = answer.headers();
    expect(told).toBe(`${type}; charset=utf-8`);
    expect(shared).toBe("*");
    const head = await request.head(address);
    expect([head.status(), head.headers()["content-type"]]).toEqual([200, told]);
  });

  test(`${address} is not sent again to whoever has it`, async ({ request }) => {
    const { etag = "" } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { "If-None-Match": etag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect((await request.get(address, { headers: { "If-None-Match": '"older"' } })).status()).toBe(200);
  });

  test(`${address} can only be read`, async ({ request }) => {
    const answer = await request.post(address, { data: {} });
    expect([answer.status(), answer.headers()["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
}

test("the data has every code, scheme, lesson and exercise, in order", async ({ request }) => {
  const told = async (address: string, name: string) => (await rowsOf(request, address)).map((row) => row[name]);
  expect(await told("/status.json", "code")).toEqual(statusCodes.map(({ code }) => code));
  expect(await told("/schemes.json", "name")).toEqual(schemeCards.map(({ name }) => name));
  expect(await told("/lessons.json", "slug")).toEqual([...lessonSlugs]);
  expect(await told("/exercises.json", "id")).toEqual((await loadExercises()).map(({ id }) => id));
});

test("the data says of a code what the registry says", async ({ request }) => {
  const rows = await rowsOf(request, "/status.json");
  const of = (code: number) => rows.find((row) => row["code"] === code);
  expect(of(401)).toMatchObject({
    phrase: "Unauthorized",
    class: "client error",
    section: "RFC 9110 §15.5.2",
    registration: "permanent",
    mustCarry: ["WWW-Authenticate"],
    live: "/api/status/401",
  });
  expect([104, 306, 418, 419].map((code) => of(code)?.["registration"])).toEqual([
    "temporary",
    "unused",
    "unused",
    "none",
  ]);
  expect(of(100)?.["live"]).toBeNull();
});

test("every page that the data names is there, and every live address answers", async ({ request }) => {
  for (const { address } of arrays)
    for (const row of await rowsOf(request, address)) {
      expect((await request.head(String(row["page"]))).status(), String(row["page"])).toBe(200);
      if (typeof row["live"] !== "string") continue;
      const answer = await request.get(row["live"], { maxRedirects: 0 });
      const { "sandbox-decision": decision } = answer.headers();
      expect(decision, row["live"]).toBeDefined();
    }
});

test("an exercise tells what to do, and neither a hint nor a solution", async ({ request }) => {
  const told = ["id", "title", "task", "page", "kind", "level", "lesson", "slug", "page", "seeds", "live"];
  for (const row of await rowsOf(request, "/exercises.json")) expect(namesIn(row)).toEqual(told);
});

test("the headings of a lesson are those of its page", async ({ request }) => {
  const [lesson] = await rowsOf(request, "/lessons.json");
  const html = await (await request.get(String(lesson?.["page"]))).text();
  const headings = Array.isArray(lesson?.["headings"]) ? lesson["headings"] : [];
  expect(headings.length).toBeGreaterThan(1);
  for (const { id } of headings) expect(html).toContain(`id="${id}"`);
});

test("the OpenAPI document that is served is the one of this server", async ({ request }) => {
  expect(await (await request.get("/openapi.json")).json()).toEqual(JSON.parse(JSON.stringify(await openApi())));
});

test("llms.txt has the form of llmstxt.org, and each of its links leads somewhere on the site that was asked", async ({
  request,
}) => {
  const text = await (await request.get("/llms.txt", { headers: asked })).text();
  expect(text).toMatch(/^# Knock Knock\n\n> [^\n]+\n\n[^#\n]+\n\n## /);
  const [, ...sections] = text.split(/^## /m);
  expect(sections.map((section) => section.split("\n")[0])).toEqual([
    "Lessons",
    "Status codes",
    "Authentication schemes",
    "Header fields",
    "Tools and lists",
    "Data",
    "The sandbox",
    "Optional",
  ]);
  const link = /^- \[[^\]]+\]\(https:\/\/knock\.example(\/[^)\s]+)\): \S.+$/;
  for (const section of sections)
    for (const line of section.trim().split("\n").slice(2)) {
      const [, path = ""] = link.exec(line) ?? [];
      expect(path, line).not.toBe("");
      const found = await request.get(path, { maxRedirects: 0 });
      const answered = "sandbox-decision" in found.headers();
      expect(answered || found.status() === 200, path).toBe(true);
    }
});
