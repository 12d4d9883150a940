import { expect, test } from "@playwright/test";
import { places } from "../../pages/places";

for (const place of [...places, "/api/httpbin/html"]) {
  const framed = place.startsWith("/embed/");
  test(`${place} ${framed ? "may" : "may not"} stand in a frame on another site`, async ({ request }) => {
    const response = await request.get(place);
    expect(response.headers()["content-security-policy"]).toContain(`frame-ancestors ${framed ? "*" : "'none'"}`);
    expect(response.headers()["x-frame-options"]).toBeUndefined();
  });
}
