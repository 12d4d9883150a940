import { request as send } from "node:http";
import { expect, test } from "@playwright/test";

test("a TRACE is told by a problem with a title how the wire takes it", async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? "");
  const [status, body] = await new Promise<[number, string]>((resolve, reject) => {
    const outgoing = send({ hostname, port, method: "TRACE", path: "/api/sandbox/open-the-vault" }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      answer.on("end", () => resolve([answer.statusCode ?? 0, text]));
    });
    outgoing.on("error", reject).end();
  });
  expect(status).toBe(501);
  expect(JSON.parse(body)).toEqual({
    type: "about:blank",
    title: "Not Implemented",
    status: 501,
    detail: expect.stringMatching(/POST .*\/api\/wire .*message\/http/),
  });
});
