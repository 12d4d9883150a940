import type { Origin } from "#sandbox/origin";
import { preflight } from "#sandbox/preflight";
import { withDocument } from "#sandbox/resources/documents/document";
import { withProblem } from "#sandbox/space/respond";

/** Names what the server still lacks to answer; an empty list says that it is ready. */
export type Missing = () => Promise<readonly string[]> | readonly string[];

/** Puts `/healthz` (the process is alive) and `/readyz` (it can answer everything, or 503 with what is missing) before an origin. */
export function withHealth(origin: Origin, missing: Missing): Origin {
  return async (request, client) => {
    const path = /^[^?#]*/.exec(request.target)?.[0];
    if (path !== "/healthz" && path !== "/readyz") return origin(request, client);
    const early = preflight(request);
    if (early) return early;
    if (path === "/healthz") return withDocument(request, { alive: true });
    const lacks = await missing();
    if (lacks.length === 0 || request.method === "OPTIONS") return withDocument(request, { ready: true });
    const detail = `Not ready: ${lacks.join(", ")}.`;
    const decision = [{ question: "server-capacity", yes: false, detail }] as const;
    // RFC 9110 §15.6.4
    return withProblem(503, decision, [["Retry-After", "1"]], { missing: lacks });
  };
}
