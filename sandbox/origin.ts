import { parseSeededName, type Vary, withSeed } from "#http/exercise/seed";
import type { RequestMessage } from "#http/message";
import { policyAddressLimit } from "#http/policy/address";
import type { Policy } from "#http/policy/policy";
import { MemoryAway } from "#http/schemes/memory";
import type { Moment } from "#http/schemes/scheme";
import { segmentsBelow } from "#http/target-uri";
import { tooLarge } from "./content-limit";
import { preflight } from "./preflight";
import { answer } from "./space/answer";
import { readPolicy } from "./space/read-policy";
import { type Answered, withNothing, withProblem } from "./space/respond";

/** An origin server: any request in, its answer out. `client` is the network address that asks, where the way tells. Throws nothing. */
export type Origin = (request: RequestMessage, client?: string) => Promise<Answered>;

/** A part of an origin: answers what lies below one path. `segments` are decoded, without empty ones. */
export type Handler = (
  request: RequestMessage,
  segments: readonly string[],
  moment: Moment,
) => Answered | Promise<Answered>;

/** A part of an origin that answers preflights, or limits content, in a way of its own. */
export type Part = { readonly handler: Handler; readonly own: readonly ("preflight" | "limit")[] };

/** Makes an origin server of handlers by the path they stand at, such as `/api/sandbox` or, for the root, ""; `moment` is asked once a request. */
export function createOrigin(
  handlers: ReadonlyMap<string, Handler | Part>,
  moment: (request: RequestMessage, client?: string) => Moment,
): Origin {
  return async (request, client) => {
    for (const [base, part] of handlers) {
      const segments = segmentsBelow(base, request.target);
      if (!segments) continue;
      const { handler, own } = partOf(part);
      return early(own, request) ?? orAway(async () => handler(request, segments, moment(request, client)));
    }
    return withNothing(
      [{ question: "resource-exists", yes: false }],
      [...handlers.keys()].map((base) => base || "/"),
    );
  };
}

function partOf(part: Handler | Part): Part {
  return typeof part === "function" ? { handler: part, own: [] } : part;
}

// What is answered alike everywhere, but where a part does it in a way of its own.
function early(own: Part["own"], request: RequestMessage): Answered | undefined {
  return (
    (own.includes("preflight") ? undefined : preflight(request)) ??
    (own.includes("limit") ? undefined : tooLarge(request))
  );
}

/** The answer to a request that needs the memory while it cannot be reached. RFC 9110 §15.6.4. */
export function withMemoryAway(): Answered {
  const detail =
    "This needs what the server remembers, and its memory does not answer. All that needs no memory goes on.";
  return withProblem(503, [{ question: "memory-reachable", yes: false, detail }], [["Retry-After", "5"]]);
}

async function orAway(answered: () => Promise<Answered>): Promise<Answered> {
  try {
    return await answered();
  } catch (fault) {
    if (fault instanceof MemoryAway) return withMemoryAway();
    throw fault;
  }
}

/**
 * Makes the part that is the sandbox itself: the first segment names a protection space, which a policy describes, such a space
 * with a seed (`open-the-vault~7`), or a resource that no policy can describe and that answers by itself, preflights and limits too
 * where it says so.
 */
export function sandboxHandler(
  base: string,
  spaces: ReadonlyMap<string, Policy>,
  resources: ReadonlyMap<string, Handler | Part> = new Map(),
  vary: ReadonlyMap<string, Vary> = new Map(),
): Part {
  const open = [...spaces].filter(([, policy]) => !isConcealed(policy)).map(([name]) => name);
  const hidden = [...spaces.values()].find(isConcealed);
  const absent: Policy = { ...(hidden ?? nothing), rules: [] };
  const listed = [...open, ...resources.keys()].map((name) => `${base}/${name}`);
  const space: Handler = (request, [name = "", ...segments], moment) => {
    if (name.startsWith("~")) return answerInAddress(request, name.slice(1), segments, moment, listed);
    // What does not exist goes the same way as what hides, and takes the same time, so that nothing tells them apart.
    const policy = spaces.get(name) ?? seeded(name, spaces, vary) ?? absent;
    return answer(request, { policy, segments, resources: listed }, moment);
  };
  const handler: Handler = (request, segments, moment) => {
    const [name = "", ...below] = segments;
    const resource = resources.get(name);
    if (!resource) return early([], request) ?? space(request, segments, moment);
    const part = partOf(resource);
    return early(part.own, request) ?? part.handler(request, below, moment);
  };
  return { own: ["preflight", "limit"], handler };
}

// The same space with other names and words, as a seed picks them: nothing of it is kept.
function seeded(
  name: string,
  spaces: ReadonlyMap<string, Policy>,
  vary: ReadonlyMap<string, Vary>,
): Policy | undefined {
  const parsed = parseSeededName(name);
  const [policy, words] = parsed ? [spaces.get(parsed.id), vary.get(parsed.id)] : [];
  return parsed && policy && words ? withSeed(policy, words, parsed.seed) : undefined;
}

const nothing: Policy = { version: 1, realm: "", schemes: [{ scheme: "basic" }], accounts: [], tokens: [], rules: [] };

// The policy comes with the request and goes with it: nothing of it is stored.
function answerInAddress(
  request: RequestMessage,
  encoded: string,
  segments: readonly string[],
  moment: Moment,
  resources: readonly string[],
): Answered | Promise<Answered> {
  const reading = readPolicy(encoded);
  if ("policy" in reading) return answer(request, { policy: reading.policy, segments, resources }, moment);
  if (reading.tooLong) {
    // RFC 9110 §15.5.15: the target itself is longer than the server is willing to interpret; it was not looked at, so 400 would say too much.
    const detail = `A policy in the address has at most ${policyAddressLimit} characters.`;
    return withProblem(414, [{ question: "target-short", yes: false, detail }]);
  }
  const { mistakes } = reading;
  const [first] = mistakes;
  const detail = `${first?.path === "" ? "" : `${first?.path}: `}${first?.message}.`;
  // RFC 9110 §15.5.1
  return withProblem(400, [{ question: "policy-readable", yes: false, detail }], [], { mistakes });
}

function isConcealed(policy: Policy): boolean {
  return policy.rules[0]?.concealed ?? false;
}
