import { peopleOf } from "#components/exchange/model/people-of.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import type { RequestExercise } from "#content/exercise";
import { isGuarded, loadExercise, type Named } from "#content/exercises";
import { type Group, type ShownResource, shownResource } from "#content/resources";
import type { Policy } from "#http/policy/policy";
import { resourcePolicies } from "#sandbox/resources/index";
import { clients } from "#sandbox/resources/token/token-clients";

/** What the exchange shows of an exercise; whom it knows is read off the policy of the resource it stands on. */
export async function resourceOf(exercise: Named<RequestExercise>): Promise<Resource> {
  const { id, title, task, start, goal, wrong, hints, vary, on = id } = exercise;
  const code = shownResource(on);
  const base = code?.base ?? `/api/sandbox/${on}`;
  const policy = exercise.policy ?? (code ? undefined : await policyOf(on));
  const answers = goal.map(({ status }) => status);
  const own = vary && on === id ? { vary } : {};
  const group = code?.group ?? groupOf(schemesOf(policy));
  return {
    id,
    title,
    task,
    start,
    base,
    goal,
    wrong,
    hints,
    group,
    answers,
    ...own,
    ...(code ? known(on) : guards(policy)),
  };
}

async function policyOf(id: string): Promise<Policy> {
  const exercise = await loadExercise(id);
  if (isGuarded(exercise)) return exercise.policy;
  throw new RangeError(`No exercise can stand on ${JSON.stringify(id)}: it guards no resource`);
}

function guards(policy: Policy | undefined): Partial<Resource> & Pick<Resource, "people"> {
  if (!policy) return { people: [] };
  return { policy, people: peopleOf(policy, Date.now() / 1000), schemes: schemesOf(policy), ...clientsOf(policy) };
}

// Who can get a token that a policy takes.
function clientsOf({ schemes }: Policy): Pick<Resource, "clients"> {
  if (!schemes.some((offer) => "jwt" in offer && offer.jwt !== undefined)) return {};
  const known = clients.map(({ id, secret, scopes }) => ({ id, secret, scopes }));
  return { clients: known.filter(({ scopes }) => scopes.length > 0) };
}

function schemesOf(policy: Policy | undefined): readonly string[] {
  return [...new Set((policy?.schemes ?? []).map(({ scheme }) => scheme))];
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
  return { id, title, task: line, start, base, group, answers, goal: [], ...known(id) };
}

// A resource that is code guards itself: its policy is not shown, only what can be answered to it.
function known(id: string): Partial<Resource> & Pick<Resource, "people"> {
  const policy = resourcePolicies.get(id);
  return { people: [], ...(policy ? { schemes: schemesOf(policy), ...clientsOf(policy) } : {}) };
}
