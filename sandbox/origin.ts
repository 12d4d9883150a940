import type { RequestMessage } from "#http/message";
import type { Moment } from "#http/schemes/scheme";
import { answer } from "./answer";
import type { Policy } from "./policy";
import { type Answered, withNothing } from "./respond";

/** Where the sandbox's resources begin. */
export const sandboxBase = "/api/sandbox";

/** An origin server: any request in, its answer out. Throws nothing. */
export type Origin = (request: RequestMessage) => Promise<Answered>;

/** Makes an origin server of protection spaces by name; `moment` gives clock and chance for each request. */
export function createOrigin(spaces: ReadonlyMap<string, Policy>, moment: () => Moment): Origin {
  const resources = [...spaces].filter(([, policy]) => !isConcealed(policy)).map(([name]) => `${sandboxBase}/${name}`);
  return async (request) => {
    const [name = "", ...segments] = segmentsBelowBase(request.target) ?? [];
    const policy = spaces.get(name);
    if (!policy) return withNothing([{ question: "resource-exists", yes: false }], resources);
    return answer(request, { policy, segments, resources }, moment());
  };
}

function isConcealed(policy: Policy): boolean {
  return policy.rules[0]?.concealed ?? false;
}

function segmentsBelowBase(target: string): string[] | undefined {
  const path = /^[^?#]*/.exec(target)?.[0] ?? "";
  if (path !== sandboxBase && !path.startsWith(`${sandboxBase}/`)) return undefined;
  const segments = path
    .slice(sandboxBase.length)
    .split("/")
    .filter((segment) => segment !== "");
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
