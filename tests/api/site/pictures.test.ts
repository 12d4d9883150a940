import { expect, test } from "@playwright/test";
import { exerciseIds } from "#content/exercises";
import { lessonSlugs } from "#content/lessons";
import { statusCodes } from "#http/registry/status-codes";
import { getPatiently } from "./patient";

const shared = [
  "/",
  ...lessonSlugs.map((slug) => `/learn/${slug}`),
  ...exerciseIds().map((id) => `/exercises/${id}`),
  ...statusCodes.map(({ code }) => `/status/${code}`),
];

function pictureIn(html: string): string {
  return /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? "";
}

test("every lesson, code and exercise has a picture of its own for where its link is shared", async ({ request }) => {
  const seen = new Map<string, string>();
  for (const page of shared) {
    const html = await (await getPatiently(request, page)).text();
    const picture = pictureIn(html);
    expect(html, page).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    expect(picture, page).toMatch(/^\/og\/[a-z]+\/[\w-]+\.png$/);
    expect(seen.get(picture), page).toBeUndefined();
    seen.set(picture, page);
  }
  for (const picture of seen.keys()) {
    const response = await getPatiently(request, picture);
    expect(response.status(), picture).toBe(200);
    expect(response.headers()["content-type"], picture).toBe("image/png");
    const octets = await response.body();
    // The size stands in the first chunk. RFC 2083 §4.1.1
    expect([octets.readUInt32BE(16), octets.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(octets.length, picture).toBeLessThan(150_000);
  }
});

test("a lesson and an exercise say in the words of schema.org what they teach", async ({ request }) => {
  for (const page of ["/learn/bearer", "/exercises/the-colon"]) {
    const html = await (await getPatiently(request, page)).text();
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const told: unknown = JSON.parse(json);
    expect(told).toMatchObject({
      "@type": "LearningResource",
      license: "https://creativecommons.org/licenses/by/4.0/",
      isAccessibleForFree: true,
      teaches: expect.arrayContaining([expect.any(String)]),
      educationalLevel: expect.any(String),
    });
  }
});
