import type { Draft } from "#http/draft";
import type { Exercise } from "../exercise";

const room = "/api/sandbox/the-reading-room";
const endpoint = "/api/sandbox/token";

function call(method: string, params: object, token = "{json:access_token}"): Draft {
  return {
    method: "POST",
    target: room,
    fields: [
      ["Content-Type", "application/json"],
      ["Accept", "application/json, text/event-stream"],
      ...(token === "" ? [] : [["Authorization", `Bearer ${token}`] as const]),
    ],
    content: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  };
}

function token(scope: string): Draft {
  return {
    method: "POST",
    target: endpoint,
    fields: [
      ["Content-Type", "application/x-www-form-urlencoded"],
      // writer, and ink and quill, as the token endpoint knows them.
      ["Authorization", "Basic d3JpdGVyOmluayBhbmQgcXVpbGw="],
    ],
    content: `grant_type=client_credentials&scope=${scope}`,
  };
}

const client = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "me", version: "1" } };
const initialize = { content: '"initialize"' };
const addBook = { content: '"add_book"' };
const add = { name: "add_book", arguments: { title: "The Thousand and Second Night" } };

export const exercise: Exercise = {
  kind: "steps",
  lesson: "getting-a-token",
  level: 3,
  title: "An agent in the reading room",
  task: "Be asked for a token, get one for books:read alone, initialize, be refused at add_book, and add the book in the end.",
  on: "the-reading-room",
  start: call("initialize", client, ""),
  goal: [
    { status: 401, decidedBy: "credentials-present", at: room, solution: call("initialize", client, "") },
    { status: 200, decidedBy: "scope-grantable", at: endpoint, solution: token("books:read") },
    {
      status: 200,
      decidedBy: "rpc-params-usable",
      at: room,
      sent: initialize,
      solution: call("initialize", client),
    },
    {
      status: 403,
      decidedBy: "permitted",
      because: "scope-missing",
      at: room,
      sent: addBook,
      solution: call("tools/call", add),
    },
    { status: 200, decidedBy: "scope-grantable", at: endpoint, solution: token("books:read%20books:write") },
    { status: 200, decidedBy: "rpc-params-usable", at: room, sent: addBook, solution: call("tools/call", add) },
  ],
  wrong: [
    {
      after: 4,
      status: 403,
      decidedBy: "permitted",
      example: call("tools/call", add),
      idea: "403-is-log-in",
      says: "The same token again, or another one with the same scopes, gets the same answer. The challenge says what to ask for.",
    },
    {
      after: 5,
      status: 200,
      decidedBy: "rpc-params-usable",
      sent: { content: "{}" },
      example: call("tools/call", { name: "list_books", arguments: {} }),
      says: "That tool asks for reading alone. The book still wants to be added, by add_book.",
    },
    {
      after: 2,
      status: 200,
      decidedBy: "rpc-method-known",
      example: call("add_book", { title: "The Thousand and Second Night" }),
      says: "The status is of HTTP, which did its part. The error in the content is of the call: tools are called by tools/call, with name and arguments.",
    },
    {
      status: 401,
      decidedBy: "credentials-valid",
      example: call("initialize", client, "writer"),
      idea: "unreadable-token-is-400",
      says: "The name of the client is no token. It goes to the token endpoint, with the secret, and a token comes back.",
    },
    {
      status: 405,
      decidedBy: "method-allowed",
      example: { method: "GET", target: room, fields: [["Accept", "text/event-stream"]], content: "" },
      idea: "wrong-method-is-403",
      says: "The reading room offers no stream, so it takes no GET: Allow says what it takes. Every call is a POST.",
    },
  ],
  hints: [
    "The 401 names scope and resource_metadata. At /api/sandbox/token the client writer may have both scopes, and its secret is ink and quill.",
    "POST grant_type=client_credentials&scope=books:read there, by Basic. With the token call initialize, then tools/call with the name add_book.",
    "After the 403 get a token for all the scopes that its challenge names, with a space between them, and send the same call again.",
  ],
};
