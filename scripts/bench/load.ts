import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import type { Case } from "./cases";
import { processorTime, type Started } from "./servers";

/** What a load came to: microseconds of the server's processor for a request, answers a second, and how long they took in milliseconds. */
export type Load = {
  readonly cost: number;
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly statuses: string;
};

const result = z.object({
  requests: z.object({ total: z.number() }),
  duration: z.number(),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  statusCodeStats: z.record(z.string(), z.object({ count: z.number() })),
  errors: z.number(),
});

/** Sends a case to a server over so many connections for so many seconds, and tells what it cost. Throws where a connection failed. */
export async function load(
  server: Started,
  { name, method, path, fields, content, fresh }: Case,
  connections = 16,
  seconds = 5,
): Promise<Load> {
  const autocannon: unknown = createRequire(join(process.cwd(), "scripts/bench/tools/package.json"))("autocannon");
  if (typeof autocannon !== "function") throw new TypeError("autocannon is no function");
  const headers = Object.fromEntries(fields);
  const request = {
    method,
    path,
    headers,
    ...(content === undefined ? {} : { body: content }),
    ...(fresh
      ? { setupRequest: (each: object) => ({ ...each, headers: { ...headers, ...Object.fromEntries(fresh()) } }) }
      : {}),
  };
  const before = processorTime(server.pid);
  const told: unknown = await autocannon({ url: server.base, connections, duration: seconds, requests: [request] });
  const used = processorTime(server.pid) - before;
  const { requests, duration, latency, statusCodeStats, errors } = result.parse(told);
  if (errors > 0) throw new Error(`${name}: ${errors} connections failed.`);
  return {
    cost: (used * 1000) / requests.total,
    rate: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    statuses: Object.keys(statusCodeStats).join(" "),
  };
}
