import { isSeed, seededName, withSeed } from "#http/exercise/seed";
import { peopleOf } from "../exchange/model/people-of";
import type { Resource } from "../exchange/model/resource";

/**
 * A resource with other names and words, as a seed picks them, at an address of its own; as it is where the seed is none, or where
 * nothing of it varies. `now` is in seconds since 1970-01-01T00:00Z.
 */
export function seededResource(resource: Resource, seed: string, now: number): Resource {
  const { title, task, start, goal, hints = [], policy, vary, base = start.target } = resource;
  if (!vary || !policy || !isSeed(seed)) return resource;
  const address = seededName(base, seed);
  const changed = withSeed({ title, task, start, goal, hints, policy }, vary, seed, new Map([[base, address]]));
  const wrong = withSeed(resource.wrong ?? [], vary, seed, new Map([[base, address]]));
  return { ...resource, ...changed, wrong, base: address, people: peopleOf(changed.policy, now) };
}
