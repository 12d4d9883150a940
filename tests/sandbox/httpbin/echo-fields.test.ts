import { expect, test } from "@playwright/test";
import { askHttpbin, text } from "./ask-httpbin";

for (const [type, content] of [
  ["application/x-www-form-urlencoded", "a&".repeat(128 * 1024)],
  ["multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(5_000)],
] as const) {
  test(`a form of thousands of fields as ${type} is a 413 at once, and holds nobody up`, async () => {
    const refused = await askHttpbin()("POST /post", [["Content-Type", type]], content);
    expect([refused.response.status, text(refused).includes("up to 4096 fields")]).toEqual([413, true]);
  });
}
