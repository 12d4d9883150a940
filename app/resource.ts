import { peopleOf } from "#components/exchange/model/people-of.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import type { NamedExercise } from "#content/exercises";
import type { Group, ShownResource } from "#content/resources";
import { clients } from "#sandbox/resources/token/token-clients";

/** What the exchange shows of an exercise; whom it knows is read off the policy. */
export function resourceOf(exercise: NamedExercise): Resource {
  const { id, title, task, start, goal, policy, hints = [] } = exercise;
  const schemes = [...new Set(policy.schemes.map(({ scheme }) => scheme))];
  const takesJwt = policy.schemes.some((offer) => "jwt" in offer && offer.jwt !== undefined);
  const known = clients.map(({ id: name, secret, scopes }) => ({ id: name, secret, scopes }));
  const asking = takesJwt ? { clients: known.filter(({ scopes }) => scopes.length > 0) } : {};
  const people = peopleOf(policy, Date.now() / 1000);
  const answers = goal.map(({ status }) => status);
  return { id, title, task, start, goal, people, policy, hints, schemes, group: groupOf(schemes), answers, ...asking };
}

const taught: Readonly<Record<string, Group>> = {
  basic: "Passwords: 401 and 403",
  bearer: "Tokens",
  dpop: "Tokens",
};

function groupOf([scheme = "", ...others]: readonly string[]): Group {
  return others.length > 0 ? "Several schemes" : (taught[scheme] ?? "Challenge and response");
}

/** What the exchange shows of a resource that is no exercise. */
export function plainResourceOf({ id, title, line, start, base, group, answers }: ShownResource): Resource {
  return { id, title, task: line, start, base, group, answers, goal: [], people: [] };
}
