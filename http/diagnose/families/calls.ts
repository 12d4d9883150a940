import { member } from "../signs/patterns";
import { type Family, field, type Row, signsOf } from "./family";

const refusals = [200, 400, 401, 403, 404, 406, 429, 500] as const;

/** A status of gRPC, which gRPC-web carries in a field of a 200. */
function status(code: number, causes: NonNullable<Row[1]>): Row {
  return [field("grpc-status", new RegExp(`^${code}$`)), { "error-in-200": "certain", ...causes }, [200]];
}

/** GraphQL, JSON-RPC, the Model Context Protocol, gRPC and gRPC-web. */
export const calls: Family = {
  name: "calls in HTTP",
  general: true,
  signs: [
    ...signsOf("framework", "A GraphQL server", "https://www.apollographql.com/docs/apollo-server/data/errors", [
      [
        { content: [/"errors"\s?:\s?\[/, member("code", "UNAUTHENTICATED")] },
        { "credentials-missing": "likely", "credentials-invalid": "likely" },
        refusals,
      ],
      [{ content: [/"errors"\s?:\s?\[/, member("code", "FORBIDDEN")] }, { "role-missing": "likely" }, refusals],
      [
        {
          content: [
            /"errors"\s?:\s?\[/,
            member("code", "(?:GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|BAD_REQUEST)"),
          ],
        },
        { "content-malformed": "certain" },
        refusals,
      ],
      [{ content: [/"errors"\s?:\s?\[/, /"extensions"\s?:\s?\{/] }],
      [/blocked as a potential Cross-Site Request Forgery/, { csrf: "certain" }, [400]],
    ]),
    ...signsOf("framework", "Hasura", "https://hasura.io/docs/2.0/auth/authentication/jwt/", [
      [member("code", "invalid-jwt"), { "credentials-invalid": "certain" }, refusals],
      [/Could not verify JWT: JWTExpired/, { "credentials-expired": "certain" }, refusals],
      [
        /x-hasura-admin-secret\/x-hasura-access-key required|x-hasura-admin-secret required/,
        { "credentials-missing": "certain" },
        refusals,
      ],
      [
        { content: [member("code", "(?:access-denied|invalid-headers)")] },
        { "credentials-invalid": "likely" },
        refusals,
      ],
      [
        /field '[^']{1,80}' not found in type: '(?:query|mutation|subscription)_root'/,
        {
          "role-missing": {
            sure: "likely",
            says: "The role of the request may not see this field, so the schema it is shown does not have it.",
          },
        },
        refusals,
      ],
    ]),
    ...signsOf(
      "gateway",
      "AWS AppSync",
      "https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html",
      [
        [
          /Valid authorization header not provided|"errorType"\s?:\s?"UnauthorizedException"/,
          { "credentials-missing": "likely", "credentials-invalid": "likely" },
          refusals,
        ],
        [/Not Authorized to access \w{1,80} on type/, { "role-missing": "certain" }, refusals],
      ],
    ),
    ...signsOf("framework", "A JSON-RPC server", "https://www.jsonrpc.org/specification", [
      [{ content: [/"jsonrpc"\s?:\s?"2\.0"/, /"error"\s?:/] }],
      [
        { content: [/"jsonrpc"\s?:\s?"2\.0"/, /-32001\b|unauthori[sz]ed|authentication/i] },
        {
          "credentials-missing": {
            sure: "likely",
            says: "The server wants a token, and an MCP server owes a challenge with resource_metadata, so that a client finds where to log in.",
            next: { server: "Answer with WWW-Authenticate: Bearer and resource_metadata." },
          },
          "credentials-invalid": "possible",
        },
        [401],
      ],
      [{ content: [/"jsonrpc"\s?:\s?"2\.0"/, /-32700\b/] }, { "content-malformed": "certain" }, refusals],
      [{ content: [/"jsonrpc"\s?:\s?"2\.0"/, /-3260[02]\b/] }, { "content-malformed": "likely" }, refusals],
      [
        { content: [/"jsonrpc"\s?:\s?"2\.0"/, /-32601\b/] },
        {
          "wrong-method": {
            sure: "certain",
            says: "The server has no procedure of this name, or does not offer it to this client.",
          },
        },
        refusals,
      ],
    ]),
    ...signsOf(
      "framework",
      "An MCP server",
      "https://modelcontextprotocol.io/specification/2025-06-18/basic/transports",
      [
        [
          /must accept both application\/json and text\/event-stream/,
          {
            "content-malformed": {
              sure: "certain",
              says: "The client has to accept JSON and an event stream both.",
              next: { caller: "Send Accept: application/json, text/event-stream." },
            },
          },
          [400, 406],
        ],
        [
          /No valid session ID provided|Mcp-Session-Id header is required|Server not initialized/,
          {
            "handshake-under-way": {
              sure: "certain",
              says: "The session was not begun, or its id is missing.",
              next: { caller: "Call initialize first, and send Mcp-Session-Id from its answer." },
            },
          },
          [400, 404],
        ],
        [
          /Session not found/,
          {
            "credentials-expired": {
              sure: "likely",
              says: "The server does not know the session any more.",
              next: { caller: "Call initialize again." },
            },
          },
          [400, 404],
        ],
        [/Unsupported protocol version/, { "content-malformed": "certain" }, [400]],
        [field("www-authenticate", /resource_metadata=/i)],
        [field("mcp-session-id", /\S.*/)],
      ],
    ),
    {
      content: [
        /unexpected HTTP status code received from server|received unexpected content-type "text\/html|invalid value key=content-type value=text\/html|Received http2 header with status: [45]\d\d/,
      ],
      causes: {
        "upstream-failed": {
          sure: "certain",
          says: "What answered is no gRPC server, but a proxy or another service that speaks plain HTTP.",
          next: {
            caller: "Look who listens at that host and port: curl -i shows its Server and its page.",
            server: "Let the proxy in front pass HTTP/2 on to the gRPC server, and look whether that server is up.",
          },
        },
        "wrong-address": "possible",
      },
      source: "grpc/grpc-go internal/transport/http_util.go; grpc/grpc src/core/ext/transport/chttp2",
    },
    ...signsOf("framework", "A gRPC server", "https://grpc.io/docs/guides/status-codes/", [
      status(16, { "credentials-missing": "likely", "credentials-invalid": "likely" }),
      status(7, { "role-missing": "likely" }),
      status(8, { "rate-limit": "likely" }),
      status(12, { "wrong-address": { sure: "certain", says: "The server has no such service or method." } }),
      status(14, { "upstream-failed": "likely" }),
      status(4, { "upstream-slow": "certain" }),
      status(3, { "content-malformed": "certain" }),
      [field("content-type", /^application\/grpc/i)],
      [field("grpc-status", /^(?:[1-9]|1\d)$/), { "error-in-200": "certain" }, [200]],
    ]),
  ],
};
