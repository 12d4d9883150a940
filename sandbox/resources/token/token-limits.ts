import type { Answer } from "#http/decision/decision";
import type { Moment } from "#http/schemes/scheme";
import { type Answered, withProblem } from "../../space/respond";

/** How many requests in a minute one client may make from one address: ten for each of a class of thirty that shares it. */
export const requestsPerMinute = 300;

/** How many requests in a minute that no known client makes are answered from one address. */
export const failuresPerMinute = 120;

const exists: Answer = { question: "resource-exists", yes: true };
const minute = 60;

/**
 * Counts a request of a client that was authenticated, with the address it comes from: who merely names the client, or uses
 * its secret elsewhere, takes nothing from it. The 429 where it was one too many; undefined otherwise. RFC 6585 §4.
 */
export async function countRequest(id: string, { memory, client = "" }: Moment): Promise<Answered | undefined> {
  const { used, reset } = await memory.count("token-limit", `of ${id} ${client}`, minute);
  if (used <= requestsPerMinute) return undefined;
  return tooMany(`${id} asked ${requestsPerMinute} times within a minute, from this address.`, reset);
}

/**
 * Counts a request that no known client made, by its address. The 429 where it was one too many, after which `shutOut` looks at
 * no secret from there; undefined otherwise. RFC 6749 §2.3.1 wants secrets guarded against guessing.
 */
export async function countFailure({ memory, client = "", now }: Moment): Promise<Answered | undefined> {
  const { used, reset } = await memory.count("token-limit", `failed ${client}`, minute);
  if (used <= failuresPerMinute) return undefined;
  const until = now + reset;
  await memory.put("token-shut", client, String(until), until);
  return tooManyFailures(reset);
}

/** Refuses requests of an address that failed too often; undefined where it did not, or where no address is known, because all clients would share one count. */
export async function shutOut({ memory, client, now }: Moment): Promise<Answered | undefined> {
  if (client === undefined) return undefined;
  const until = Number((await memory.read("token-shut", client)) ?? 0);
  return until > now ? tooManyFailures(Math.max(1, Math.ceil(until - now))) : undefined;
}

function tooManyFailures(wait: number): Answered {
  return tooMany(`${failuresPerMinute} requests from this address failed within a minute.`, wait);
}

function tooMany(detail: string, wait: number): Answered {
  const decision = [exists, { question: "token-requests-left", yes: false, detail }] as const;
  // RFC 6585 §4
  return withProblem(429, decision, [["Retry-After", String(wait)]]);
}
