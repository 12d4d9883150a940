import { get } from "node:http";
import { expect, test } from "@playwright/test";
import { decodeDraft } from "#http/draft";
import { statusCodes } from "#http/registry/status-codes";

// Whatever comes back, and nothing followed.
function statusOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    }).on("error", reject);
  });
}

test("the page of every code that can be an answer leads to a request that gets it", async ({ request, baseURL }) => {
  test.slow();
  for (const { code } of statusCodes) {
    const html = await (await request.get(`/status/${code}`)).text();
    const [, fragment] = /href="\/sandbox#(x1\.[^"]+)"[^>]*>in the sandbox/.exec(html) ?? [];
    if (code < 200) {
      expect(fragment, `${code} is no answer by itself`).toBeUndefined();
      continue;
    }
    const { target } = decodeDraft(fragment ?? "").draft;
    expect(await statusOf(`${baseURL}${target}`)).toBe(code);
  }
});
