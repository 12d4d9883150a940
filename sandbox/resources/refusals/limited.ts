import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type BareItem, serializeList } from "structured-headers";
import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue } from "#http/message";
import { encodeHex, encodeUtf8 } from "#http/octets";
import type { Moment } from "#http/schemes/scheme";
import { type Reply, resource } from "../../resource";
import { withJson, withProblem } from "../../space/respond";

/** How often this resource answers one client in a row, and in how many seconds. */
export const limit = { quota: 5, window: 10 } as const;

const policyName = "burst";

const reply: Reply = async ({ request, asked, moment }) => {
  const partition = partitionOf(fieldValue(request.fields, "X-API-Key")?.trim() ?? "", moment);
  const { used, reset } = await moment.memory.count("lesson-limit", partition.name, limit.window);
  const left = Math.max(0, limit.quota - used);
  const fields = [...rateLimitFields(left, reset, partition.key), ["Vary", "X-API-Key"] as const];
  const yes = used <= limit.quota;
  const rate = `${limit.quota} requests per ${limit.window} s`;
  const detail = yes ? `${left} of ${rate} are left, for the next ${reset} s.` : `Limit reached: ${rate}.`;
  const decision: Decision = [...asked, { question: "within-limit", yes, detail }];
  const { counted, tip } = partition;
  if (yes) {
    const message = "Knock as you like, but not all at once.";
    return withJson(200, decision, fields, { message, left, reset, counted, tip });
  }
  // RFC 6585 §4; RateLimit draft §6: Retry-After should not point to a time before the end of the effective window.
  return withProblem(429, decision, [...fields, ["Retry-After", String(reset)]], { counted, tip });
};

type Partition = {
  readonly name: string;
  readonly key?: Uint8Array<ArrayBuffer>;
  readonly counted: string;
  readonly tip?: string;
};

const tip = "Send X-API-Key with any name in it to get a count of your own, such as X-API-Key: morgiana.";

// Whoever sends a key is counted apart, but for one address: else anybody could use up the count behind a key that they name.
// Key and address go only as a hash with the server's own key into the memory and into a response.
function partitionOf(sent: string, { client, key }: Moment): Partition {
  if (sent === "" && client === undefined) {
    return { name: "everybody", counted: "together with everybody who sends no X-API-Key", tip };
  }
  const octets = hmac(sha256, key, encodeUtf8(`limited\n${client ?? ""}\n${sent}`)).slice(0, 8);
  const hash = new Uint8Array(octets);
  const name = encodeHex(hash);
  if (sent !== "") return { name, key: hash, counted: "by the key in X-API-Key" };
  return { name, key: hash, counted: "together with everybody at your network address who sends no X-API-Key", tip };
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

/** Five requests in ten seconds, then 429: by the key in X-API-Key, without one by address, and where that is not known for all together. */
export const limited = resource("limited", { "": { GET: reply, POST: reply } });
