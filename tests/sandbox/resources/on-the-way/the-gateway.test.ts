import { expect, test } from "@playwright/test";
import { parseList } from "structured-headers";
import { field, json, outcome, request, sandboxOrigin } from "#tests/sandbox/exchange";

const ask = (upstream: string) => sandboxOrigin()(request(`GET the-gateway?upstream=${upstream}`));

for (const [upstream, expected, error] of [
  ["refuses", "502 upstream-reached", "connection_refused"],
  ["rubbish", "502 upstream-readable", "http_protocol_error"],
  ["sleeps", "504 upstream-in-time", "http_response_timeout"],
  ["overloaded", "503 upstream-free", "connection_limit_reached"],
] as const) {
  test(`a server that ${upstream} is ${expected}, and Proxy-Status says ${error}`, async () => {
    const answered = await ask(upstream);
    expect(outcome(answered)).toBe(expected);
    const [[name, params] = ["", new Map()]] = parseList(field(answered, "Proxy-Status"));
    expect([String(name), String(params.get("error"))]).toEqual(["gate.knock.example", error]);
    expect(params.has("received-status")).toBe(false);
    expect(field(answered, "Via")).toBe("1.1 gate.knock.example");
  });
}

for (const [upstream, expected, status] of [
  ["fine", "200 open-to-all", 200],
  ["forbids", "403 permitted", 403],
] as const) {
  test(`what the server behind it says, ${status}, goes on with its own content, signed by the gateway`, async () => {
    const answered = await ask(upstream);
    expect(outcome(answered)).toBe(expected);
    const [[, params] = ["", new Map()]] = parseList(field(answered, "Proxy-Status"));
    expect([params.get("received-status"), params.has("error")]).toEqual([status, false]);
    expect([field(answered, "Server"), field(answered, "Via")]).toEqual(["origin", "1.1 gate.knock.example"]);
  });
}

test("the gateway writes a short page in HTML, the server behind it problem+json", async () => {
  const own = await ask("refuses");
  const passed = await ask("forbids");
  expect([field(own, "Content-Type"), field(own, "Server")]).toEqual(["text/html;charset=utf-8", "gate"]);
  expect(new TextDecoder().decode(own.response.content)).toContain("<h1>502 Bad Gateway</h1>");
  expect(field(passed, "Content-Type")).toBe("application/problem+json");
});

test("the 503 of the gateway says when to come again", async () => {
  expect(field(await ask("overloaded"), "Retry-After")).toBe("30");
});

test("without upstream the server behind the gateway is fine", async () => {
  expect(outcome(await sandboxOrigin()(request("GET the-gateway")))).toBe("200 open-to-all");
});

test("of two values of upstream the first counts", async () => {
  expect(outcome(await ask("fine&upstream=refuses"))).toBe("200 open-to-all");
});

for (const upstream of ["", "burns", "constructor", "%ff"]) {
  test(`upstream=${upstream} is a 400 that says what there is to choose from`, async () => {
    const answered = await ask(upstream);
    expect(outcome(answered)).toBe("400 address-usable");
    expect(json(answered)["detail"]).toContain("fine, forbids, refuses, overloaded, sleeps, rubbish");
  });
}
