import { peopleOf } from "#components/exchange/model/people-of.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import type { NamedExercise } from "#content/exercises";
import { clients } from "#sandbox/resources/token/token-clients";

/** What the exchange shows of an exercise; whom it knows is read off the policy. */
export function resourceOf(exercise: NamedExercise): Resource {
  const { id, title, task, start, goal, policy, hints = [] } = exercise;
  const schemes = [...new Set(policy.schemes.map(({ scheme }) => scheme))];
  const takesJwt = policy.schemes.some((offer) => "jwt" in offer && offer.jwt !== undefined);
  const known = clients.map(({ id: name, secret, scopes }) => ({ id: name, secret, scopes }));
  const asking = takesJwt ? { clients: known.filter(({ scopes }) => scopes.length > 0) } : {};
  const people = peopleOf(policy, Date.now() / 1000);
  return { id, title, task, start, goal, people, policy, hints, schemes, ...asking };
}
