import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fieldValue } from "#http/message";
import { ask, call, json, send, tokenWith } from "./agent";

const notify = (method: string) => JSON.stringify({ jsonrpc: "2.0", method });
const clientInfo = { name: "test", version: "1" };

for (const [asks, gets] of [
  ["2025-11-25", "2025-11-25"],
  ["2025-06-18", "2025-06-18"],
  ["2024-11-05", "2025-11-25"],
  ["tomorrow", "2025-11-25"],
] as const) {
  test(`initialize for the version ${asks} is answered with ${gets}`, async () => {
    const { status, body } = await ask(call("initialize", { protocolVersion: asks, capabilities: {}, clientInfo }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ result: { protocolVersion: gets, capabilities: { tools: {} } } });
  });
}

test("ping gets an empty result, and tools/list both tools without what is the server's own", async () => {
  expect((await ask(call("ping"))).body).toEqual({ jsonrpc: "2.0", id: 1, result: {} });
  const { body } = await ask(call("tools/list"));
  const tools = [{ name: "list_books" }, { name: "add_book", inputSchema: { type: "object", required: ["title"] } }];
  expect(body).toMatchObject({ result: { tools } });
  expect(JSON.stringify(body)).not.toContain('"scope"');
});

test("the answer tells every question that was asked on the way, in order", async () => {
  const { decision } = await ask(call("ping"), {}, [json, ["MCP-Protocol-Version", "2025-11-25"]]);
  expect(decision.every(({ yes }) => yes)).toBe(true);
  expect(decision.map(({ question }) => question)).toEqual([
    ...["resource-exists", "credentials-present", "scheme-offered", "credentials-readable", "credentials-valid"],
    ...["acceptable", "media-type-supported", "rpc-version-spoken", "content-readable", "rpc-readable", "permitted"],
    ...["rpc-method-known", "rpc-params-usable"],
  ]);
});

test("a notification gets 202 and no content", async () => {
  const { response, status } = await ask(notify("notifications/initialized"));
  expect([status, response.content.length]).toEqual([202, 0]);
});

const rpcErrors: readonly (readonly [name: string, content: string, status: number, code: number, by: string])[] = [
  ["nothing", "", 400, -32700, "content-readable"],
  ["broken JSON", "{", 400, -32700, "content-readable"],
  ["JSON that nests 65 deep", "[".repeat(65) + "]".repeat(65), 400, -32700, "content-readable"],
  ["a batch", `[${call("ping")}]`, 400, -32600, "rpc-readable"],
  ["a number", "7", 400, -32600, "rpc-readable"],
  ["another version of JSON-RPC", '{"jsonrpc":"1.0","id":1,"method":"ping"}', 400, -32600, "rpc-readable"],
  ["no method", '{"jsonrpc":"2.0","id":1}', 400, -32600, "rpc-readable"],
  ["the answer to a request that nobody sent", '{"jsonrpc":"2.0","id":1,"result":{}}', 400, -32600, "rpc-readable"],
  ["the id null", call("ping", {}, null), 400, -32600, "rpc-readable"],
  ["an id that is no whole number", call("ping", {}, 1.5), 400, -32600, "rpc-readable"],
  ["params in a list", '{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', 400, -32600, "rpc-readable"],
  ["an unknown method", call("resources/list"), 200, -32601, "rpc-method-known"],
  ["a method of every object", call("constructor"), 200, -32601, "rpc-method-known"],
  ["initialize without params", call("initialize"), 200, -32602, "rpc-params-usable"],
  ["a cursor that was never given", call("tools/list", { cursor: "x" }), 200, -32602, "rpc-params-usable"],
  ["an unknown tool", call("tools/call", { name: "burn_book" }), 200, -32602, "rpc-params-usable"],
  ["a tool without a name", call("tools/call", {}), 200, -32602, "rpc-params-usable"],
];

for (const [name, content, status, code, by] of rpcErrors) {
  test(`${name} gets ${status} with the JSON-RPC error ${code}`, async () => {
    const { response, decidedBy, body } = await ask(content);
    expect([response.status, decidedBy, fieldValue(response.fields, "Content-Type")]).toEqual([
      status,
      by,
      "application/json",
    ]);
    const error = { code, message: expect.stringMatching(/^[A-Z].*\.$/), data: { decidedBy: by } };
    expect(body).toMatchObject({ jsonrpc: "2.0", id: status === 400 ? null : 1, error });
  });
}

test("octets that are no UTF-8 get 400 with -32700", async () => {
  const sent = await ask(Uint8Array.of(0x22, 0xff, 0x22));
  expect([sent.status, sent.body["error"]]).toMatchObject([400, { code: -32700 }]);
});

test("arguments that a tool cannot use are told to the model as the tool's own error", async () => {
  const { status, decidedBy, body } = await ask(call("tools/call", { name: "list_books", arguments: { title: "x" } }));
  expect([status, decidedBy]).toEqual([200, "rpc-params-usable"]);
  expect(body).toMatchObject({ result: { isError: true, content: [{ text: "This tool takes no arguments." }] } });
});

for (const [name, fields, status, by] of [
  ["another type", [["Content-Type", "text/plain"]], 415, "media-type-supported"],
  ["no type", [], 415, "media-type-supported"],
  ["a coding", [json, ["Content-Encoding", "gzip"]], 415, "media-type-supported"],
  ["an Accept that takes neither form", [json, ["Accept", "text/html"]], 406, "acceptable"],
  ["a version of MCP that is not spoken", [json, ["MCP-Protocol-Version", "2024-11-05"]], 400, "rpc-version-spoken"],
  ["an empty version", [json, ["MCP-Protocol-Version", ""]], 400, "rpc-version-spoken"],
  ["a version that is spoken", [json, ["MCP-Protocol-Version", "2025-06-18"]], 200, "rpc-params-usable"],
  ["both forms in Accept", [json, ["Accept", "application/json, text/event-stream"]], 200, "rpc-params-usable"],
] as const) {
  test(`a request with ${name} gets ${status}`, async () => {
    const sent = await ask(call("ping"), {}, fields);
    expect([sent.status, sent.decidedBy]).toEqual([status, by]);
  });
}

test("whoever takes an event stream alone gets the answer as its one event", async () => {
  const { response } = await send([await tokenWith(), json, ["Accept", "text/event-stream"]], call("ping"));
  expect(fieldValue(response.fields, "Content-Type")).toBe("text/event-stream");
  expect(new TextDecoder().decode(response.content)).toBe(
    'event: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n',
  );
});

test("whatever JSON an agent sends, it gets JSON-RPC back, a 202 or the 403, and the same id", async () => {
  const ids = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.jsonValue());
  const names = fc.constantFrom("initialize", "ping", "tools/list", "tools/call", "x", "__proto__");
  const params = fc.oneof(
    fc.jsonValue(),
    fc.record({ name: fc.constantFrom("list_books", "add_book", "toString"), arguments: fc.jsonValue() }),
  );
  const rpc = fc.record({ jsonrpc: fc.constantFrom("2.0", 2), id: ids, method: names, params }, { requiredKeys: [] });
  const sent = fc.oneof(rpc, fc.jsonValue());
  const keepsTheRules = async (value: unknown) => {
    const { response, body } = await ask(JSON.stringify(value));
    const kept = [200, 202, 400, 403].includes(response.status);
    const told = response.status !== 200 || "result" in body !== "error" in body;
    return kept && told && (response.status !== 200 || typeof body["id"] !== "object");
  };
  await expect(fc.assert(fc.asyncProperty(sent, keepsTheRules), { numRuns: 300 })).resolves.toBeUndefined();
});
