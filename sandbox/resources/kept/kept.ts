import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type BareItem, serializeList, Token } from "structured-headers";
import type { Decision } from "#http/decision/decision";
import { type FieldLine, fieldValue, fieldValues, type RequestMessage } from "#http/message";
import { encodeHex, encodeUtf8 } from "#http/octets";
import type { Moment } from "#http/schemes/scheme";
import { type Reply, resource } from "../../resource";
import { type Answered, withFields, withOwnDecision, withProblem } from "../../space/respond";
import { askOrigin, keptNames } from "./kept-origin";
import { storing } from "./storing";

const cache = new Token("cache.knock.example");

const reply =
  (name: string): Reply =>
  async ({ request, asked, moment, values: [shelf = ""] }) => {
    if (!/^[A-Za-z0-9-]{1,32}$/.test(shelf)) {
      const detail = "Expected a name of your own in the address: 1 to 32 letters, digits and hyphens.";
      // RFC 9110 §15.5.1
      return withProblem(400, [...asked, { question: "address-usable", yes: false, detail }]);
    }
    const key = keyOf(shelf, name, moment);
    const at = await moment.memory.read("kept", key);
    if (at === undefined) return forward(name, request, asked, moment, { key, fwd: "uri-miss" });
    // Only answers to strangers are ever stored, and they are all alike: when it was stored is all that must be kept.
    const stranger = { ...request, fields: request.fields.filter(([each]) => !/^authorization$/i.test(each)) };
    const stored = await askOrigin(name, stranger, asked, moment);
    if (!selects(stored, request)) return forward(name, request, asked, moment, { key, fwd: "vary-miss" });
    return reuse(stored, request, asked, moment.now - Number(at));
  };

// RFC 9111 §4.1: what Vary names must be as it was in the request that was answered, and that had no Authorization.
function selects({ response }: Answered, { fields }: RequestMessage): boolean {
  return fieldValue(response.fields, "Vary") === undefined || fieldValues(fields, "Authorization").length === 0;
}

function reuse(stored: Answered, request: RequestMessage, asked: Decision, seconds: number): Answered {
  const kept = storing([], stored.response);
  const age = Math.max(0, Math.floor(seconds));
  const left = "seconds" in kept ? Math.max(0, kept.seconds - age) : 0;
  const known = fieldValue(request.fields, "Authorization") !== undefined;
  const detail = `Stored ${age} s ago, for ${left} s more${known ? ": Authorization is no part of what it is found by" : ""}.`;
  const answered = withOwnDecision(stored, [...asked, { question: "stored-usable", yes: true, detail }]);
  // RFC 9111 §4, §5.1: a response that comes from the store tells its age.
  return withFields(answered, [status({ hit: true, ttl: left }), ["Age", String(age)]]);
}

type Miss = { readonly key: string; readonly fwd: "uri-miss" | "vary-miss" };

async function forward(name: string, request: RequestMessage, asked: Decision, moment: Moment, miss: Miss) {
  const no = { question: "stored-usable", yes: false, detail: "So the origin was asked." } as const;
  const answered = await askOrigin(name, request, [...asked, no], moment);
  const found = storing(request.fields, answered.response);
  const stored =
    "seconds" in found && (await moment.memory.put("kept", miss.key, String(moment.now), moment.now + found.seconds));
  const detail = "because" in found ? { detail: found.because } : {};
  return withFields(answered, [status({ fwd: new Token(miss.fwd), stored, ...detail })]);
}

// RFC 9211 §2
function status(params: Readonly<Record<string, BareItem>>): FieldLine {
  return ["Cache-Status", serializeList([[cache, new Map(Object.entries(params))]])];
}

// By name and address, so that nobody is shown what somebody else had stored. Both go only as a hash into the memory.
function keyOf(shelf: string, name: string, { client, key }: Moment): string {
  return encodeHex(hmac(sha256, key, encodeUtf8(`kept\n${client ?? ""}\n${shelf}\n${name}`)));
}

/**
 * A shared cache in front of an origin that knows Morgiana, for each learner one: `/kept/<name>/<what>`. It stores by the rules of
 * RFC 9111 §3 and tells in Cache-Status (RFC 9211) and Age whether it answered. `missing` and `refused` are kept, and shown to the
 * wrong person; `varied` to strangers alone; `private`, `challenge` and `limited` are not. Request directives are advisory, and
 * passed over (RFC 9111 §5.2.1), because fetch sends no-cache by itself.
 */
export const kept = resource(
  "kept",
  Object.fromEntries(keptNames.map((name) => [`:shelf/${name}`, { GET: reply(name) }])),
);
