import { sha256 } from "@noble/hashes/sha2.js";
import { type BareItem, serializeList } from "structured-headers";
import type { Decision } from "#http/decision";
import { type FieldLine, fieldValue } from "#http/message";
import { withJson, withProblem } from "../respond";
import { type Reply, routes } from "./routes";

/** How often this resource answers one client in a row, and in how many seconds. */
export const limit = { quota: 5, window: 10 } as const;

const policyName = "burst";

const reply: Reply = async ({ request, asked, moment }) => {
  const partition = partitionOf(fieldValue(request.fields, "X-API-Key")?.trim() ?? "");
  const { used, reset } = await moment.memory.count("lesson-limit", partition.name, limit.window);
  const left = Math.max(0, limit.quota - used);
  const fields = [...rateLimitFields(left, reset, partition.key), ["Vary", "X-API-Key"] as const];
  const yes = used <= limit.quota;
  const detail = yes
    ? `${left} of ${limit.quota} are left for the next ${reset} s.`
    : `All ${limit.quota} of these ${limit.window} s are used.`;
  const decision: Decision = [...asked, { question: "within-limit", yes, detail }];
  if (yes) return withJson(200, decision, fields, { message: "Knock as you like, but not all at once.", left, reset });
  // RateLimit draft §6: Retry-After should not point to a time before the end of the effective window.
  return withProblem(429, decision, [...fields, ["Retry-After", String(reset)]], {
    counted: partition.key ? "by the key in X-API-Key" : "together with all who send no X-API-Key",
  });
};

// Whoever sends a key is counted apart; the key itself goes neither into the memory nor into a response.
function partitionOf(client: string): { readonly name: string; readonly key?: Uint8Array<ArrayBuffer> } {
  if (client === "") return { name: "everybody" };
  const key = new Uint8Array(sha256(new TextEncoder().encode(client)).slice(0, 8));
  return { name: `key ${Array.from(key, (octet) => octet.toString(16).padStart(2, "0")).join("")}`, key };
}

function rateLimitFields(left: number, reset: number, key: Uint8Array<ArrayBuffer> | undefined): readonly FieldLine[] {
  return [
    ["RateLimit-Policy", item({ q: limit.quota, w: limit.window }, key)],
    ["RateLimit", item({ r: left, t: reset }, key)],
  ];
}

function item(params: Readonly<Record<string, number>>, key: Uint8Array<ArrayBuffer> | undefined): string {
  const all = new Map<string, BareItem>(Object.entries(params));
  if (key) all.set("pk", key);
  return serializeList([[policyName, all]]);
}

/** Five requests in ten seconds, then 429: for each key in X-API-Key apart, and for everybody without one together. */
export const limited = routes("limited", { "": { GET: reply, POST: reply } });
