import type { FieldLine } from "../../message";
import { bearerValue } from "../../schemes/bearer/client";
import { type Asked, basic, get, type Nearest, near, sandbox, type Way } from "./room";

const bearer = (token: string): FieldLine => ["Authorization", bearerValue(token)];

/** Gives the place for a way to ask, and a request that is answered as the one that was pasted: refused alike where it was, let in where it was sent with credentials and nothing is known of the answer. */
export function requestOf(way: Way, { status, fields }: Asked): Nearest {
  const has = (name: string) => fields.some(([each]) => each.toLowerCase() === name);
  switch (way) {
    case "basic": {
      const says = "This asked with a name and a password: here is a resource that takes them in Basic.";
      if (status === 403)
        return near(
          "the-staff-door",
          `${says} Ali is known to it, and still refused.`,
          get("the-staff-door", basic("Ali:forty jars")),
        );
      if (!has("authorization"))
        return near(
          "open-the-vault",
          "This asked without credentials: here is a resource that asks for some, in Basic.",
        );
      return near(
        "open-the-vault",
        says,
        get("open-the-vault", basic(status === 401 ? "Aladdin:wrong" : "Aladdin:open sesame")),
      );
    }
    case "bearer": {
      const says = "This asked an API with a token: here is one that takes tokens in Bearer.";
      if (status === 403)
        return near("the-scoped-api", `${says} Its token is good, and not for this.`, {
          method: "POST",
          target: `${sandbox}the-scoped-api`,
          fields: [["Content-Type", "application/json"], bearer("read-4f2a")],
          content: '{ "title": "The Thousand and Second Night" }',
        });
      if (!has("authorization"))
        return near("the-scoped-api", "A token is wanted in Bearer: here is an API that wants one.");
      return near(
        "the-scoped-api",
        says,
        get("the-scoped-api", bearer(status === 401 ? "unknown-token" : "read-4f2a")),
      );
    }
    case "key": {
      const says = "This asked with a key in a place of its own: here is a timetable that takes one in X-API-Key.";
      const key: FieldLine = ["X-API-Key", status === 401 ? "metro-none-0000" : "metro-free-5c1d"];
      return near("api-key", says, get(status === 403 ? "api-key/live" : "api-key", key));
    }
    case "cookie":
      return near(
        "session",
        "This asked with a cookie: here is a login that sets one, and a page and an API that want it.",
        get("session/api", ["Accept", "application/json"]),
      );
    case "proxy":
      return near(
        "through-the-proxy",
        "A proxy asked for credentials: here is one that does, before a resource that asks as well. Send it by raw HTTP.",
        {
          method: "GET",
          target: `http://library.example${sandbox}open-the-vault`,
          fields: [],
          content: "",
        },
      );
    case "preflight":
      return near(
        "the-strict-api",
        "This is a preflight of a browser: here is an API that refuses one, and one that is right. Send it by raw HTTP.",
        {
          method: "OPTIONS",
          target: `${sandbox}the-strict-api/asks-first`,
          fields: [
            ["Origin", "https://shop.example"],
            ["Access-Control-Request-Method", "GET"],
            ["Access-Control-Request-Headers", "authorization"],
          ],
          content: "",
        },
      );
    case "agent":
      return near(
        "the-reading-room",
        "This is a message of an agent's protocol, MCP: here is a server for agents that wants a token.",
        {
          method: "POST",
          target: `${sandbox}the-reading-room`,
          fields: [
            ["Content-Type", "application/json"],
            ["Accept", "application/json, text/event-stream"],
          ],
          content: '{ "jsonrpc": "2.0", "id": 1, "method": "tools/list" }',
        },
      );
    default:
      return plain[way];
  }
}

const plain = {
  digest: near(
    "the-signed-door",
    "Digest answers a challenge without sending the password: here is a door that asks for it.",
  ),
  "old-digest": near(
    "the-old-signed-door",
    "This answers in Digest with MD5, as old devices do: here is a door that asks for that.",
  ),
  jwt: near(
    "the-jwt-library",
    "This token is a JWT: here is a library that reads one and says at which question it falls.",
  ),
  dpop: near(
    "the-bound-token",
    "This token is bound to a key by DPoP: here is a resource that wants the proof as well.",
  ),
  rounds: near("the-two-rounds", "These credentials take several requests: SCRAM does so too, and can be tried here."),
  signed: near(
    "the-signed-door",
    "This signs each request with a secret that is not sent. The nearest that can be tried here is Digest.",
  ),
  bare: near("the-bare-401", "A 401 came and no challenge is known: here is a server that forgets it too."),
  forbidden: near(
    "the-staff-door",
    "A 403 came without more: here is a door that knows Ali and refuses him.",
    get("the-staff-door", basic("Ali:forty jars")),
  ),
} as const;
