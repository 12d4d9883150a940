import { expect, test } from "@playwright/test";
import { places } from "../../pages/places";

for (const place of [...places, "/api/httpbin/html"]) {
  const framed = place.startsWith("/embed/");
  // The teacher's desk frames pages on our own site; what the sandbox answers stands in no frame.
  const ancestors = framed ? "*" : place.startsWith("/api/") ? "'none'" : "'self'";
  test(`${place} ${framed ? "may" : "may not"} stand in a frame on another site`, async ({ request }) => {
    const response = await request.get(place);
    expect(response.headers()["content-security-policy"]).toContain(`frame-ancestors ${ancestors}`);
    expect(response.headers()["x-frame-options"]).toBeUndefined();
  });
}

test("the teacher's desk alone shows pages in frames, and those of this site only", async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("/teach")).toMatch(/default-src 'none'.*frame-ancestors 'self'; frame-src 'self'(?:;|$)/);
  expect(await policyOf("/learn")).not.toContain("frame-src");
});
