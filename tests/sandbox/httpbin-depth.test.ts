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

test("brackets that are no JSON are echoed as the text they are", async () => {
  const answered = await askHttpbin()("POST /post", [json], "[".repeat(6_000));
  expect([answered.response.status, JSON.parse(text(answered)).json]).toEqual([200, null]);
});

test("JSON that an indent would multiply is written without one", async () => {
  const content = nested(60, "1,".repeat(200_000).slice(0, -1));
  const { response } = await askHttpbin()("POST /anything", [json], content);
  expect(response.content.length).toBeLessThan(3 * content.length);
});
