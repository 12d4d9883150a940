import { createServer, get, type RequestListener } from "node:http";
import { expect, test } from "@playwright/test";
import { onMissing } from "#server/pages/lost";

type Answer = { readonly status: number; readonly text: string; readonly named: string | undefined };

/** What a client gets where a framework answers by `first`, and by `second` in its place where that is a 404. */
async function answered(first: RequestListener, second: RequestListener): Promise<Answer> {
  const server = createServer((incoming, response) => {
    response.setHeader("X-Ours", "kept");
    onMissing(response, () => void second(incoming, response));
    void first(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    return await new Promise((resolve, reject) => {
      get({ port, host: "127.0.0.1" }, async (answer) => {
        const text = (await answer.setEncoding("utf8").toArray()).join("");
        const named = Object.keys(answer.headers).filter((name) => name.startsWith("x-"));
        resolve({ status: answer.statusCode ?? 0, text, named: named.join() });
      }).on("error", reject);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const instead: RequestListener = (_incoming, response) => {
  response.statusCode = 200;
  response.setHeader("X-Second", "1");
  response.write("near");
  response.end("est");
};

test("an answer that is there goes out as it is", async () => {
  const here: RequestListener = (_incoming, response) => void response.writeHead(200, { "X-First": "1" }).end("here");
  expect(await answered(here, instead)).toEqual({ status: 200, text: "here", named: "x-ours,x-first" });
});

for (const [how, first] of [
  [
    "by its status, at its end",
    (_incoming, response) => {
      response.statusCode = 404;
      response.setHeader("X-First", "1");
      response.end("nothing");
    },
  ],
  ["by its head", (_incoming, response) => void response.writeHead(404, { "X-First": "1" }).end("nothing")],
  [
    "piece by piece",
    (_incoming, response) => {
      response.statusCode = 404;
      response.flushHeaders();
      response.write("noth");
      response.end("ing");
    },
  ],
] as const satisfies readonly (readonly [string, RequestListener])[])
  test(`a 404 that is told ${how} is another page, still a 404, with nothing of the first`, async () => {
    expect(await answered(first, instead)).toEqual({ status: 404, text: "nearest", named: "x-ours,x-second" });
  });
