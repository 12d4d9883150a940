import { expect, test } from "@playwright/test";
import { type FieldLine, fieldValue } from "#http/message";
import { challengeOf, knock, membersOf } from "#tests/signing-moment";
import { ask, call, json, metadata, send, tokenWith } from "./agent";

const addBook = call("tools/call", { name: "add_book", arguments: { title: "The Vault" } });

test("an agent without a token is told by the 401 where the metadata is and which scope to ask for, and of no error", async () => {
  const { response, status, decidedBy } = await send([json], call("ping"));
  expect([status, decidedBy]).toEqual([401, "credentials-present"]);
  expect(challengeOf(response)).toBe(
    `Bearer realm="reading room", resource_metadata="${metadata}", scope="books:read"`,
  );
});

test("an agent that reads no header learns from the content where the metadata is and where a token comes from", async () => {
  const { response } = await send([], "");
  expect(fieldValue(response.fields, "Content-Type")).toBe("application/problem+json");
  expect(membersOf(response)).toMatchObject({
    detail: "No Authorization header came, so the server cannot know who asks.",
    resource_metadata: metadata,
    token_endpoint: `${knock}/api/sandbox/token`,
    change: expect.stringContaining(`${knock}/api/sandbox/token: POST the form grant_type=client_credentials`),
  });
});

for (const [name, claims, because] of [
  ["that has expired", { exp: 1_000_000_000 }, "token-expired"],
  ["for another resource", { aud: `${knock}/api/sandbox/the-jwt-library` }, "token-for-others"],
  ["of another issuer", { iss: "https://other.example" }, "token-for-others"],
  ["that is bound to a key", { cnf: { jkt: "x" } }, "token-bound"],
] as const) {
  test(`a token ${name} gets 401 invalid_token`, async () => {
    const { status, decidedBy, param, body } = await ask(call("ping"), claims);
    expect([status, decidedBy, param("error")]).toEqual([401, "credentials-valid", "invalid_token"]);
    expect([param("resource_metadata"), param("scope")]).toEqual([metadata, "books:read"]);
    expect(body).toMatchObject({ because, resource_metadata: metadata });
  });
}

test("a token that is none gets 401 invalid_token, and credentials of another scheme a challenge without error", async () => {
  const none = await send([["Authorization", "Bearer nonsense"]], "");
  expect([none.status, none.param("error")]).toEqual([401, "invalid_token"]);
  const basic = await send([["Authorization", `Basic ${btoa("reader:turn the page")}`]], "");
  expect([basic.status, basic.decidedBy, basic.param("error")]).toEqual([401, "scheme-offered", undefined]);
  expect(basic.param("scope")).toBe("books:read");
});

test("a token that comes twice gets 400 invalid_request", async () => {
  const token = await tokenWith();
  const twice = await send([token, ["Authorization", "Bearer other"]], "");
  expect([twice.status, twice.param("error")]).toEqual([400, "invalid_request"]);
  const inTarget = await send([token], "", "POST", "?access_token=x");
  expect([inTarget.status, inTarget.param("error")]).toEqual([400, "invalid_request"]);
});

test("a reader who adds a book gets 403, with every scope that it takes and where the metadata is", async () => {
  const { status, decidedBy, param, body } = await ask(addBook);
  expect([status, decidedBy]).toEqual([403, "permitted"]);
  expect([param("error"), param("scope")]).toEqual(["insufficient_scope", "books:read books:write"]);
  expect(param("resource_metadata")).toBe(metadata);
  expect(body).toMatchObject({ because: "scope-missing", resource_metadata: metadata });
});

test("a token without books:read does not even come in", async () => {
  const { status, param } = await ask(call("initialize"), { scope: "books:write" });
  expect([status, param("error"), param("scope")]).toEqual([403, "insufficient_scope", "books:read"]);
});

test("a writer adds a book, and a reader lists them", async () => {
  const added = await ask(addBook, { scope: "books:read books:write" });
  expect([added.status, added.decidedBy]).toEqual([200, "rpc-params-usable"]);
  expect(added.body).toMatchObject({
    jsonrpc: "2.0",
    id: 1,
    result: { content: [{ text: '"The Vault" was added, and forgotten at once.' }] },
  });
  const listed = await ask(call("tools/call", { name: "list_books" }, "two"));
  expect(listed.body).toMatchObject({ id: "two", result: { structuredContent: { books: expect.any(Array) } } });
});

for (const method of ["GET", "HEAD", "DELETE", "PUT"]) {
  test(`${method} gets 405, because there is no stream and no session`, async () => {
    const { response, status } = await send([], "", method);
    expect([status, fieldValue(response.fields, "Allow")]).toEqual([405, "POST, OPTIONS"]);
  });
}

test("a page's preflight for the headers of MCP is answered, and the page may read the challenge", async () => {
  const preflight: readonly FieldLine[] = [
    ["Origin", "https://agent.example"],
    ["Access-Control-Request-Method", "POST"],
    ["Access-Control-Request-Headers", "authorization, content-type, mcp-protocol-version, mcp-session-id"],
  ];
  const { response, status } = await send(preflight, "", "OPTIONS");
  expect([status, fieldValue(response.fields, "Access-Control-Allow-Headers")]).toEqual([
    204,
    "authorization, content-type, *",
  ]);
  const refused = await send([], "");
  expect(fieldValue(refused.response.fields, "Access-Control-Expose-Headers")).toContain("WWW-Authenticate");
});
