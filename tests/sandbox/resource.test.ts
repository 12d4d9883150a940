import { expect, test } from "@playwright/test";
import { fieldValue } from "#http/message";
import { handlerOf, type Reply, resource } from "#sandbox/resource";
import { withJson } from "#sandbox/space/respond";
import { moment, requestTo } from "../fixtures/moment";
import { jsonOf } from "../fixtures/sandbox";

const values: Reply = ({ values }) => withJson(200, [], [], values);
const handler = handlerOf(
  {
    "": { GET: values },
    "a/b": { POST: values, PUT: values },
    "a/:one/:two?": { GET: values },
    "rest/*": { GET: values },
  },
  ["/listed"],
);

async function ask(path: string, method = "GET") {
  const segments = path.split("/").filter((segment) => segment !== "");
  return handler(requestTo("/", [], method), segments, moment);
}

test("a resource is found by its pattern, the first that fits, with what stands for its names", async () => {
  const found = ["", "a/x", "a/x/y", "rest", "rest/x/y"].map(async (path) => jsonOf(await ask(path)));
  expect(await Promise.all(found)).toEqual([[], ["x"], ["x", "y"], [], []]);
});

test("a path that no pattern fits is the one 404, with the addresses that are listed", async () => {
  for (const path of ["a", "a/x/y/z", "b", "A/x"]) {
    const answered = await ask(path);
    expect([answered.response.status, jsonOf(answered)]).toEqual([
      404,
      expect.objectContaining({ resources: ["/listed"] }),
    ]);
  }
});

for (const [path, method, status, allow] of [
  ["", "HEAD", 200, undefined],
  ["", "OPTIONS", 204, "GET, HEAD, OPTIONS"],
  ["a/b", "OPTIONS", 204, "POST, PUT, OPTIONS"],
  ["a/b", "GET", 405, "POST, PUT, OPTIONS"],
  ["a/b", "HEAD", 405, "POST, PUT, OPTIONS"],
  ["a/b", "post", 405, "POST, PUT, OPTIONS"],
  ["", "constructor", 405, "GET, HEAD, OPTIONS"],
] as const) {
  test(`${method} of ${path === "" ? "the resource" : path} gets ${status}, and Allow is ${allow}`, async () => {
    const { response } = await ask(path, method);
    expect([response.status, fieldValue(response.fields, "Allow")]).toEqual([status, allow]);
  });
}

test("a resource of the sandbox lists its own addresses where it has none", async () => {
  const { name, handler } = resource("fountain", { "": { GET: values }, coin: { PUT: values } });
  const answered = await handler(requestTo("/"), ["frog"], moment);
  expect([name, jsonOf(answered)]).toEqual([
    "fountain",
    expect.objectContaining({ resources: ["/api/sandbox/fountain", "/api/sandbox/fountain/coin"] }),
  ]);
});
