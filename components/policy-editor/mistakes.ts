import { policyAddressLimit } from "#http/policy/address";

/** What the server finds wrong with a policy, and where, such as `rules[0].allow`; the path "" means the whole. */
export type Mistake = { readonly path: string; readonly message: string };

/** The mistakes that an answer to a policy in the address tells of; none where the policy was taken. */
export function mistakesIn(status: number, content: string): readonly Mistake[] {
  if (status === 414)
    return [{ path: "", message: `Expected at most ${policyAddressLimit} characters in the address` }];
  if (status !== 400) return [];
  try {
    const body: unknown = JSON.parse(content);
    const found = typeof body === "object" && body !== null && "mistakes" in body ? body.mistakes : [];
    return Array.isArray(found) ? found.filter(isMistake) : [];
  } catch {
    return [];
  }
}

/** Those of the mistakes that are at a path, or within what stands there. */
export function mistakesAt(mistakes: readonly Mistake[], path: string): readonly Mistake[] {
  return mistakes.filter(
    (each) => each.path === path || each.path.startsWith(`${path}.`) || each.path.startsWith(`${path}[`),
  );
}

function isMistake(value: unknown): value is Mistake {
  if (typeof value !== "object" || value === null || !("path" in value) || !("message" in value)) return false;
  return typeof value.path === "string" && typeof value.message === "string";
}
