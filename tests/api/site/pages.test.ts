import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";

const json = { headers: { "Content-Type": "application/json" }, data: "{}" };

test("content that is sent to an address without a page gets a 404, as its GET does", async ({ request }) => {
  for (const address of ["/foo", "/v1/orders?x=1", "/learning"]) {
    expect((await request.get(address)).status()).toBe(404);
    expect((await request.post(address, json)).status()).toBe(404);
  }
});

test("content that no form has sent is refused by every page, and another method with what is allowed", async ({
  request,
}) => {
  const folders = readdirSync("app/(site)", { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const address of ["/", ...folders.map(({ name }) => `/${name}`), "/embed/exchange/the-staff-door"]) {
    expect((await request.post(address, json)).status(), address).toBe(415);
    const put = await request.put(address, json);
    expect(put.status(), address).toBe(405);
    expect(put.headers()["allow"]).toBe("GET, HEAD, POST, OPTIONS");
  }
});
