import { createServer, get } from "node:http";
import { expect, test } from "@playwright/test";
import { createPages, type Framework } from "#server/pages/pages";

/** The status of a page, as a framework makes it. */
async function statusOf(framework: Framework, patience: number): Promise<number> {
  const pages = createPages(framework, new Map(), () => 0, patience);
  const head = { method: "GET", target: "/learn", version: "1.1", fields: [["Host", "a"]] as const };
  const server = createServer(async (incoming, response) => {
    const refused = await pages.serve(incoming, response, {
      head,
      path: "/learn",
      content: new Uint8Array(0),
      client: "",
    });
    if (refused) response.writeHead(refused.response.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    return await new Promise((resolve) => {
      get({ port, host: "127.0.0.1", path: "/learn" }, (answer) => resolve(answer.resume().statusCode ?? 0)).on(
        "error",
        () => resolve(0),
      );
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test("a page that the framework makes is passed on", async () => {
  expect(await statusOf(async (_incoming, response) => void response.writeHead(200).end("a"), 5_000)).toBe(200);
});

test("a page that never comes is a 503, and no silence", async () => {
  expect(await statusOf(() => new Promise(() => {}), 50)).toBe(503);
});

test("a framework that fails leaves nobody waiting for longer than that", async () => {
  expect(await statusOf(() => Promise.reject(new Error("broken")), 50)).toBe(503);
});

test("where the framework has no page, the page that names the nearest comes, as a 404", async () => {
  const asked: string[] = [];
  const framework: Framework = async ({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(url.startsWith("/lost/") ? 200 : 404).end("a");
  };
  expect(await statusOf(framework, 5_000)).toBe(404);
  expect(asked).toEqual(["/learn", "/lost/learn"]);
});
