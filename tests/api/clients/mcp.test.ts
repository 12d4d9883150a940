import { ClientCredentialsProvider } from "@modelcontextprotocol/sdk/client/auth-extensions.js";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { expect, test } from "@playwright/test";
import { clients } from "#sandbox/resources/token/token-clients";

type Heard = { readonly sent: string; readonly status: number; readonly challenge: string | null };

/** An agent by the unmodified client of MCP, which knows the address of the server and, if it has one, its own secret. */
function agent(baseURL: string | undefined, id?: string, scope?: string) {
  const url = new URL("/api/sandbox/the-reading-room", baseURL);
  const known = clients.find((each) => each.id === id);
  const authProvider =
    known &&
    new ClientCredentialsProvider({
      clientId: known.id,
      clientSecret: known.secret,
      expectedIssuer: url.origin,
      ...(scope === undefined ? {} : { scope }),
    });
  const heard: Heard[] = [];
  const transport = new StreamableHTTPClientTransport(url, {
    ...(authProvider && { authProvider }),
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const sent = `${init?.method ?? "GET"} ${new URL(input).pathname}`;
      heard.push({ sent, status: response.status, challenge: response.headers.get("WWW-Authenticate") });
      return response;
    },
  });
  const client = new Client({ name: "knock-knock-test", version: "1.0.0" });
  return { client, transport, heard, authProvider };
}

const room = "POST /api/sandbox/the-reading-room";
const addBook = { name: "add_book", arguments: { title: "The Vault" } };

test("an MCP client finds its way from the bare 401 to the result of a tool", async ({ baseURL }) => {
  const { client, transport, heard, authProvider } = agent(baseURL, "reader");
  await client.connect(transport);
  expect(heard.map(({ sent, status }) => `${sent} ${status}`).slice(0, 5)).toEqual([
    `${room} 401`,
    "GET /.well-known/oauth-protected-resource/api/sandbox/the-reading-room 200",
    "GET /.well-known/oauth-authorization-server 200",
    "POST /api/sandbox/token 200",
    `${room} 200`,
  ]);
  expect(authProvider?.tokens()).toMatchObject({ token_type: "Bearer", scope: "books:read" });
  expect(client.getServerVersion()).toMatchObject({ name: "the-reading-room" });
  expect(transport.protocolVersion).toBe("2025-11-25");
  await client.ping();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(["list_books", "add_book"]);
  const { content, structuredContent } = await client.callTool({ name: "list_books" });
  expect(structuredContent).toMatchObject({ books: expect.arrayContaining([expect.objectContaining({ year: 1846 })]) });
  expect(content).toMatchObject([{ type: "text" }]);
  await client.close();
});

test("an MCP client that may only read asks again for the scope, and gives up at the second 403", async ({
  baseURL,
}) => {
  const { client, transport, heard } = agent(baseURL, "reader");
  await client.connect(transport);
  const before = heard.length;
  const refusal = await client.callTool(addBook).catch((fault: unknown) => fault);
  expect(refusal).toMatchObject({ code: 403, message: expect.stringContaining("403 after trying upscoping") });
  const after = heard.slice(before).filter(({ sent }) => sent === room || sent.endsWith("/token"));
  expect(after.map(({ sent, status }) => `${sent} ${status}`)).toEqual([
    `${room} 403`,
    "POST /api/sandbox/token 200",
    `${room} 403`,
  ]);
  expect(after.at(-1)?.challenge).toContain('error="insufficient_scope"');
  expect(after.at(-1)?.challenge).toContain('scope="books:read books:write"');
  await client.close();
});

test("an MCP client that may write adds a book", async ({ baseURL }) => {
  const { client, transport, authProvider } = agent(baseURL, "writer");
  await client.connect(transport);
  expect(authProvider?.tokens()?.scope).toBe("books:read books:write");
  const { content, isError } = await client.callTool(addBook);
  expect([isError, content]).toMatchObject([undefined, [{ text: '"The Vault" was added, and forgotten at once.' }]]);
  const mistaken = await client.callTool({ name: "add_book", arguments: {} });
  expect(mistaken).toMatchObject({ isError: true, content: [{ text: expect.stringContaining("title") }] });
  await client.close();
});

test("an MCP client that was set to read alone is refused as a reader, whoever it is", async ({ baseURL }) => {
  const { client, transport, authProvider } = agent(baseURL, "writer", "books:read");
  await client.connect(transport);
  expect(authProvider?.tokens()?.scope).toBe("books:read");
  await expect(client.callTool(addBook)).rejects.toThrow(/403/);
  await client.close();
});

test("an MCP client without credentials is shown by the 401 what happened and where a token comes from", async ({
  baseURL,
}) => {
  const { client, transport } = agent(baseURL);
  const refusal = await client.connect(transport).catch((fault: unknown) => fault);
  const said = expect.stringContaining("No Authorization header came, so the server cannot know who asks.");
  expect(refusal).toMatchObject({ code: 401, message: said });
  const where = new URL("/.well-known/oauth-protected-resource/api/sandbox/the-reading-room", baseURL).href;
  expect(refusal).toHaveProperty("message", expect.stringContaining(`"resource_metadata": "${where}"`));
  expect(refusal).toHaveProperty("message", expect.stringContaining("/api/sandbox/token: POST the form"));
});

test("an MCP client that calls what is not there gets the error of the call, with its code", async ({ baseURL }) => {
  const { client, transport } = agent(baseURL, "reader");
  await client.connect(transport);
  await expect(client.callTool({ name: "burn_book" })).rejects.toMatchObject({ code: -32602 });
  await client.close();
});
