import { expect, test } from "@playwright/test";
import type { FieldLine } from "#http/message";
import { askHttpbin, text } from "./ask-httpbin";

const json: FieldLine = ["Content-Type", "application/json"];
const nested = (levels: number, inner = "") => `${"[".repeat(levels)}${inner}${"]".repeat(levels)}`;

for (const address of ["POST /post", "PUT /put", "PATCH /patch", "DELETE /delete", "POST /anything/a"]) {
  test(`6,000 brackets of JSON to ${address} are a 400 that says the limit, and no 500`, async () => {
    const ask = askHttpbin();
    const refused = await ask(address, [json], nested(6_000));
    expect(refused.response.status).toBe(400);
    expect(text(refused)).toContain("JSON is echoed up to 64 levels");
    expect((await ask(address, [json], nested(64))).response.status).toBe(200);
  });
}

for (const [type, content] of [
  ["application/x-www-form-urlencoded", "a&".repeat(128 * 1024)],
  ["multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(5_000)],
] as const) {
  test(`a form of thousands of fields as ${type} is a 413 at once, and holds nobody up`, async () => {
    const refused = await askHttpbin()("POST /post", [["Content-Type", type]], content);
    expect([refused.response.status, text(refused).includes("up to 4096 fields")]).toEqual([413, true]);
  });
}

test("brackets that are no JSON are echoed as the text they are", async () => {
  const answered = await askHttpbin()("POST /post", [json], "[".repeat(6_000));
  expect([answered.response.status, JSON.parse(text(answered)).json]).toEqual([200, null]);
});

test("JSON that an indent would multiply is written without one", async () => {
  const content = nested(60, "1,".repeat(200_000).slice(0, -1));
  const { response } = await askHttpbin()("POST /anything", [json], content);
  expect(response.content.length).toBeLessThan(3 * content.length);
});
