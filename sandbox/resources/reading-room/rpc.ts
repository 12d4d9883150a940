import { z } from "zod";
import { adviceOn } from "#http/advice/advice";
import type { Decision } from "#http/decision/decision";
import { decodeUtf8 } from "#http/octets";
import { jsonDepthLimit, nestsTooDeep } from "#http/representation/json-shape";

/** A JSON-RPC 2.0 request; one without an id is a notification, which awaits no answer. */
export type Call = z.infer<typeof callSchema>;

/** Why there is no call: the questions up to the one that says so, and the error code of JSON-RPC. */
export type NoCall = { readonly answers: Decision; readonly code: number };

/** The error codes of JSON-RPC 2.0 that are used here. */
export const rpcCodes = { unreadable: -32700, noRequest: -32600, noMethod: -32601, badParams: -32602 } as const;

// MCP forbids the id null that JSON-RPC only discourages, and params in a list.
const callSchema = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number().int()]).optional(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});

const expectations: Readonly<Record<string, string>> = {
  jsonrpc: 'Expected "jsonrpc": "2.0".',
  id: "Expected id, where there is one, to be a text or a whole number.",
  method: "Expected method to be a text.",
  params: "Expected params, where there are any, to be an object.",
};

/** Reads content as one JSON-RPC request or notification. RFC 8259 §2. */
export function readCall(content: Uint8Array): Call | NoCall {
  const text = decodeUtf8(content)?.replace(/^\uFEFF/, "");
  if (text === undefined) return unreadable("The content is not in UTF-8.");
  if (nestsTooDeep(text)) return unreadable(`Arrays and objects may nest ${jsonDepthLimit} deep here, and no deeper.`);
  try {
    return callOf(JSON.parse(text));
  } catch {
    return unreadable("The content is not JSON.");
  }
}

function callOf(value: unknown): Call | NoCall {
  if (Array.isArray(value))
    return noRequest("An array came: the versions of MCP that are spoken here know no batches.");
  const read = callSchema.safeParse(value);
  if (read.success) return read.data;
  const member = String(read.error.issues[0]?.path[0] ?? "");
  return noRequest(expectations[member] ?? "Expected one JSON object.");
}

function unreadable(detail: string): NoCall {
  return { answers: [{ question: "content-readable", yes: false, detail }], code: rpcCodes.unreadable };
}

function noRequest(detail: string): NoCall {
  const answers = [
    { question: "content-readable", yes: true },
    { question: "rpc-readable", yes: false, detail },
  ] as const;
  return { answers, code: rpcCodes.noRequest };
}

/** Writes the answer to a call: its result. */
export function resultOf({ id }: Call, result: object): object {
  return { jsonrpc: "2.0", id, result };
}

/** Writes an error by the question that decided; the id is null where none could be read. */
export function errorOf(id: Call["id"] | null, code: number, asked: Decision): object {
  const deciding = asked.at(-1);
  const { section, lesson, change } = deciding ? adviceOn(deciding) : {};
  const data = { decidedBy: deciding?.question, section, change, lesson };
  return { jsonrpc: "2.0", id, error: { code, message: deciding?.detail ?? "", data } };
}
