import { expect, test } from "@playwright/test";
import { jsonDepthLimit } from "#http/representation/json-shape";
import { readJoseHeader } from "#http/schemes/token/jwt";
import { openJwt } from "#http/schemes/token/jwt-parts";
import { shown } from "#http/schemes/token/oauth";
import { echoedLimit } from "#sandbox/httpbin/echo/echo-limits";
import { json, outcome } from "../exchange";
import { askHttpbin } from "./ask-httpbin";

const ask = askHttpbin();

function nested(levels: number, inside = ""): string {
  return "[".repeat(levels) + inside + "]".repeat(levels);
}

test("JSON that nests 6,000 deep is a 400 that names the limit, and no 500", async () => {
  for (const path of ["/anything", "/post"]) {
    const refused = await ask(`POST ${path}`, [], nested(6_000));
    expect(outcome(refused)).toBe("400 content-readable");
    expect(json(refused)["detail"]).toBe(`Arrays and objects may nest ${jsonDepthLimit} deep in what is echoed here.`);
  }
  expect(outcome(await ask("POST /post", [], nested(jsonDepthLimit)))).toBe("200 open-to-all");
});

test("1 MB of JSON whose indent would make 454 MB of it is refused before it is written", async () => {
  const elements = "1,".repeat(500_000);
  expect(outcome(await ask("POST /anything", [], nested(450, `${elements}1`)))).toBe("400 content-readable");
  const refused = await ask("POST /anything", [], nested(jsonDepthLimit, `${elements}1`));
  expect(outcome(refused)).toBe("413 echo-short");
  expect(json(refused)["detail"]).toBe(`The echo would have more than ${echoedLimit} octets.`);
});

test("an echo that escapes would make longer than its limit is a 413", async () => {
  expect(outcome(await ask("PUT /put", [], "\0".repeat(1_000_000)))).toBe("413 echo-short");
});

test("a text of brackets that is no JSON is told as it came", async () => {
  const told = await ask("POST /post", [], "[".repeat(6_000));
  expect(told.response.status).toBe(200);
  expect(json(told)["data"]).toBe("[".repeat(6_000));
});

test("a token whose alg nests thousands deep is refused like any other", () => {
  const header = Buffer.from(`{"alg":${nested(10_000)}}`).toString("base64url");
  const read = readJoseHeader(`${header}.e30.`);
  expect("fault" in read && read.fault).toMatch(/no JSON object/);
  expect(shown(JSON.parse(nested(10_000)))).toBe("a value that nests too deep");
  expect(() => openJwt(`${header}.e30.`)).toThrow(SyntaxError);
});
