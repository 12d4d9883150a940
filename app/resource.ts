import type { Person, Resource } from "#components/exchange/model.ts";
import type { NamedExercise } from "#content/exercises";
import { formatUserPass } from "#http/schemes/basic";
import { clients } from "#sandbox/resources/token-clients";

/** What the exchange shows of an exercise; whom it knows is read off the policy. */
export function resourceOf({ id, title, task, start, goal, policy }: NamedExercise): Resource {
  const byBasic = policy.schemes.some(({ scheme }) => scheme === "basic");
  const byPassword = policy.accounts.flatMap(({ name, password, roles = [] }): Person[] => {
    if (password === undefined) return [];
    const person = { name, secret: password, note: roles.join(", ") };
    // Digest and SCRAM answer a challenge, so there is nothing to write before it came.
    return [byBasic ? { ...person, authorization: `Basic ${formatUserPass({ userId: name, password })}` } : person];
  });
  const byToken = policy.tokens.map(({ token, to, scopes, expires }): Person => {
    const note =
      expires !== undefined && expires * 1000 < Date.now() ? `${scopes.join(" ")}, expired` : scopes.join(" ");
    return { name: to, secret: token, note, authorization: `Bearer ${token}` };
  });
  const schemes = [...new Set(policy.schemes.map(({ scheme }) => scheme))];
  const takesJwt = policy.schemes.some((offer) => "jwt" in offer && offer.jwt !== undefined);
  const known = clients.map(({ id, secret, scopes }) => ({ id, secret, scopes }));
  const asking = takesJwt ? { clients: known.filter(({ scopes }) => scopes.length > 0) } : {};
  return { id, title, task, start, goal, people: [...byPassword, ...byToken], schemes, ...asking };
}
