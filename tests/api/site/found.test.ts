import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { decideCodes, decideQuestions } from "#content/decide";
import { exerciseIds } from "#content/exercises";
import { frameworkIds } from "#content/frameworks";
import { statusCodes } from "#http/registry/status-codes";
import { schemeCards, schemeSlug } from "#http/schemes/cards/registry";
import { articles, places } from "../../pages/places";
import { patiently } from "./patient";

const asked = { Host: "knock.example", "X-Forwarded-Proto": "https" };
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);

// The folders of app/(site) that have a page of their own, and not one for each lesson or code.
const alone = readdirSync("app/(site)", { withFileTypes: true, recursive: true })
  .filter(({ name, parentPath }) => name === "page.tsx" && !parentPath.includes("["))
  .map(({ parentPath }) => parentPath.replace(/^app\/\(site\)/, "") || "/")
  // What is found is for those who searched, a sheet for those who chose what stands on it.
  .filter((page) => !["/search", "/print/worksheet", "/print/key"].includes(page));

test("a search engine finds every page in the sitemap, on the origin it asked", async ({ request }) => {
  const response = await request.get("/sitemap.xml", { headers: asked });
  expect(response.headers()["content-type"]).toContain("application/xml");
  const listed = locations(await response.text());
  const expected = [
    ...alone,
    ...articles,
    ...exerciseIds().map((id) => `/exercises/${id}`),
    ...frameworkIds.map((id) => `/frameworks/${id}`),
    ...[...decideQuestions, ...decideCodes].map(({ id }) => `/decide/${id}`),
    ...statusCodes.map(({ code }) => `/status/${code}`),
    ...schemeCards.map((entry) => `/schemes/${schemeSlug(entry)}`),
  ];
  expect([...listed].sort()).toEqual([...new Set(expected)].map((page) => `https://knock.example${page}`).sort());
});

test("every address of the sitemap is a page", async ({ request, baseURL }) => {
  const listed = locations(await (await request.get("/sitemap.xml")).text());
  for (const address of listed) {
    expect(address.startsWith(`${baseURL}/`), address).toBe(true);
    expect((await patiently(() => request.head(address))).status(), address).toBe(200);
  }
});

test("robots.txt leads to the sitemap, and away from the sandbox", async ({ request }) => {
  const text = await (await request.get("/robots.txt", { headers: asked })).text();
  expect(text).toContain("Allow: /\n");
  expect(text).toContain("Disallow: /api/\n");
  expect(text).toContain("Sitemap: https://knock.example/sitemap.xml\n");
});

for (const place of places.filter((each) => !each.startsWith("/embed/")))
  test(`a link to ${place} is shown with its title and what it is about, where it is shared`, async ({ request }) => {
    const html = await (await request.get(place)).text();
    const meta = (property: string) => new RegExp(`<meta property="og:${property}" content="([^"]+)"`).exec(html)?.[1];
    const [, title = ""] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
    expect(meta("title")).toBe(title);
    expect(meta("description")?.length).toBeGreaterThan(30);
    expect(meta("site_name")).toBe("Knock Knock");
    expect(meta("type")).toBe(/^\/(?:learn|status|headers|schemes)\/./.test(place) ? "article" : "website");
    expect(html).not.toMatch(/rel="canonical"|og:url/);
  });

test("a reading page is made once, and not sent again to whoever has it", async ({ request }) => {
  for (const place of ["/", "/learn", ...articles]) {
    const first = (await request.get(place)).headers();
    expect(first["cache-control"], place).toBe("public, max-age=0, must-revalidate");
    const again = await request.get(place, { headers: { "If-None-Match": first["etag"] ?? "" } });
    expect([again.status(), again.headers()["etag"]], place).toEqual([304, first["etag"]]);
  }
});
