import type { Draft } from "#http/draft";
import type { FieldLine } from "#http/message";
import { sandboxBase } from "../../resource";
import { roomPath } from "../../resources/reading-room/policy";
import { wellKnown } from "../../resources/token/oauth-metadata";
import { clients } from "../../resources/token/token-clients";
import {
  byBasic,
  draft,
  inHeader,
  type Operation,
  plainly,
  type Response,
  type Shown,
  sending,
  sendingJson,
  when,
} from "../operation";
import { listOf, object } from "../schemas";

const endpoint = `${sandboxBase}/token`;
const form = "application/x-www-form-urlencoded";
const json = "application/json";
const grant = "grant_type=client_credentials";
const text = { type: "string" };

/** The request by which a client gets a token with some scopes. RFC 6749 §4.4. */
export function tokenRequest(id: string, scopes: readonly string[]): Draft {
  const secret = clients.find((each) => each.id === id)?.secret ?? "";
  const asked = new URLSearchParams({ grant_type: "client_credentials", scope: scopes.join(" ") });
  return draft("POST", endpoint, [["Content-Type", form], byBasic(id, secret)], asked.toString());
}

/** The Authorization line with the token that a request before has brought. */
export const byToken: FieldLine = ["Authorization", "Bearer {json:access_token}"];

const reader = byBasic("reader", "turn the page");
const wrong = { types: [json], schema: "TokenError", fields: ["Pragma"] } as const;

function call(method: string, params: object = {}, ...fields: readonly FieldLine[]): Shown {
  return sendingJson({ jsonrpc: "2.0", id: 1, method, params }, ...fields);
}

const read = ["books:read"];

function holdingToken(shown: Shown): Shown {
  return { ...shown, after: [tokenRequest("reader", read)], fields: [byToken, ...(shown.fields ?? [])] };
}

const stream: FieldLine = ["Accept", "text/event-stream"];
const told: Response = plainly(200, {
  schema: object({ resource: text, authorization_servers: listOf(text), scopes_supported: listOf(text) }),
});

/** The token endpoint and what describes it, and the reading room, which takes its tokens. */
export const tokens: readonly Operation[] = [
  {
    method: "POST",
    path: endpoint,
    summary: "Get a token, by the credentials of a client",
    security: [{ basic: [] }],
    parameters: [inHeader("DPoP", "A proof of the key that the token is to be bound to. RFC 9449 §5")],
    body: {
      types: [form],
      schema: {
        type: "object",
        properties: { grant_type: { const: "client_credentials" }, scope: text, resource: { ...text, format: "uri" } },
        required: ["grant_type"],
      },
    },
    responses: [
      when(200, [sending(form, grant, reader), sending(form, `${grant}&scope=books%3Aread`, reader)], {
        schema: "Token",
        fields: ["Pragma"],
      }),
      when(400, [sending(form, "grant_type=password", reader), sending(json, "{}", reader)], wrong),
      when(401, [sending(form, grant), sending(form, grant, byBasic("reader", "turn"))], wrong),
    ],
  },
  ...(["GET", "POST"] as const).map(
    (method): Operation => ({
      method,
      path: `${sandboxBase}/authorize`,
      summary: "The authorization endpoint, which refuses everybody",
      responses: [plainly(400, { says: "Nobody logs in here: the answer names the token endpoint." })],
    }),
  ),
  {
    method: "GET",
    path: `${sandboxBase}/jwks`,
    summary: "The public keys that the tokens are checked by",
    responses: [plainly(200, { schema: object({ keys: listOf({ type: "object" }) }) })],
  },
  {
    method: "GET",
    path: wellKnown.server,
    summary: "The description of the authorization server",
    responses: [plainly(200, { schema: object({ issuer: text, token_endpoint: text, jwks_uri: text }) })],
  },
  {
    method: "POST",
    path: roomPath,
    summary: "Call the reading room by MCP",
    security: [{ oauth: read }],
    parameters: [inHeader("MCP-Protocol-Version", "The version of MCP that is spoken.")],
    body: {
      types: [json],
      schema: {
        type: "object",
        properties: { jsonrpc: { const: "2.0" }, id: {}, method: text, params: { type: "object" } },
        required: ["jsonrpc", "method"],
      },
    },
    responses: [
      when(200, [holdingToken(call("ping")), holdingToken(call("ping", {}, stream))], {
        types: [json, "text/event-stream"],
        schema: "JsonRpc",
      }),
      when(202, [holdingToken(sendingJson({ jsonrpc: "2.0", method: "notifications/initialized" }))], { types: [] }),
      when(400, [holdingToken(sending(json, "{")), holdingToken(call("ping", {}, ["MCP-Protocol-Version", "1"]))], {
        types: [json, "application/problem+json"],
        schema: "JsonRpc",
      }),
      when(401, [call("ping")]),
      when(403, [holdingToken(call("tools/call", { name: "add_book", arguments: { title: "Vathek" } }))], {
        fields: ["WWW-Authenticate"],
      }),
      when(406, [holdingToken(call("ping", {}, ["Accept", "text/html"]))]),
      when(415, [holdingToken(sending("text/plain", "ping"))], { fields: ["Accept"] }),
    ],
  },
];

/** The description of a resource that takes signed tokens, by the path of the resource. RFC 9728 §3. */
export function resourceDescription(path: string): Operation {
  return {
    method: "GET",
    path: `${wellKnown.resource}${path}`,
    summary: `The description of ${path}: who issues its tokens, and with which scopes`,
    responses: [told],
  };
}
