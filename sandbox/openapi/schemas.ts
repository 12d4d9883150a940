import { questions } from "#http/decision/questions";

const text = { type: "string" } as const;
const whole = { type: "integer" } as const;
const anything = { type: "object" } as const;

/** A JSON object with these members, all of them required unless it is said which. */
export function object<Members extends Readonly<Record<string, object>>>(
  properties: Members,
  required: readonly string[] = Object.keys(properties),
) {
  return { type: "object", properties, required } as const;
}

/** A list of what a schema describes. */
export function listOf(items: object) {
  return { type: "array", items } as const;
}

const message = object({ message: text });

// The parts of an echo, by httpbin's names.
const echoed = {
  args: anything,
  data: text,
  files: anything,
  form: anything,
  headers: anything,
  json: {},
  method: text,
  origin: text,
  url: text,
};

/** Schemas that several operations share, by the names they have in the document. */
export const schemas = {
  Text: text,
  Problem: {
    ...object(
      {
        type: { ...text, format: "uri-reference", description: "The page that explains the status." },
        title: text,
        status: whole,
        detail: { ...text, description: "What is wrong with this very request." },
        decidedBy: { ...text, enum: Object.keys(questions), description: "The question that decided." },
        because: { ...text, description: "The reason within the question, where it has several." },
        question: text,
        section: { ...text, description: "The section that obliges the server." },
        change: { ...text, description: "The smallest change that helps." },
        lesson: { ...text, format: "uri-reference" },
        asked: { ...listOf(text), description: "Every question that was asked, in order, with its answer." },
        resources: { ...listOf(text), description: "The addresses that a 404 tells of." },
      },
      ["type", "title", "status", "detail"],
    ),
    description: "RFC 9457, with the decision of the sandbox in words.",
  },
  Message: message,
  Granted: object(
    {
      message: text,
      knownAs: { ...text, description: "Whose credentials came." },
      received: object({ octets: whole, type: text }, ["octets"]),
    },
    ["message"],
  ),
  Status: object({ status: whole, phrase: text, class: text, meaning: text }, ["status", "class", "meaning"]),
  Token: object({
    access_token: text,
    token_type: { ...text, enum: ["Bearer", "DPoP"] },
    expires_in: whole,
    scope: text,
  }),
  TokenError: object({ error: text, error_description: text }),
  EchoOfContent: object(echoed, ["args", "data", "files", "form", "headers", "origin", "url"]),
  EchoOfGet: object(echoed, ["args", "headers", "origin", "url"]),
  JsonRpc: object(
    { jsonrpc: { ...text, const: "2.0" }, id: {}, result: anything, error: object({ code: whole, message: text }) },
    ["jsonrpc", "id"],
  ),
  Authenticated: object({ authenticated: { type: "boolean" }, user: text, token: text }, ["authenticated"]),
  Cookies: object({ cookies: anything }),
} as const;

/** The name of a schema that several operations share. */
export type SchemaName = keyof typeof schemas;
