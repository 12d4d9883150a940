import type { WrittenPolicy } from "#http/policy/policy";
import { formatUserPass } from "#http/schemes/basic/user-pass";
import type { Person } from "./resource";

/** Whom a policy knows, and what each of them sends where that is the same every time. `now` is in seconds since 1970-01-01T00:00Z. */
export function peopleOf({ schemes, accounts, tokens }: WrittenPolicy, now: number): readonly Person[] {
  const byBasic = schemes.some(({ scheme }) => scheme === "basic");
  const byPassword = accounts.flatMap(({ name, password, roles = [] }): Person[] => {
    if (password === undefined) return [];
    const person = { name, secret: password, note: roles.join(", ") };
    // Digest and SCRAM answer a challenge, so there is nothing to write before it came.
    const authorization = byBasic ? basicOf(name, password) : undefined;
    return [authorization === undefined ? person : { ...person, authorization }];
  });
  const byToken = tokens.map(({ token, to, scopes, expires }): Person => {
    const carried = scopes.join(" ");
    const note = expires !== undefined && expires <= now ? `${carried}, expired` : carried;
    return { name: to, secret: token, note, authorization: `Bearer ${token}` };
  });
  return [...byPassword, ...byToken];
}

// A name with a colon, which anybody may write into a policy, cannot be said in Basic. RFC 7617 §2
function basicOf(userId: string, password: string): string | undefined {
  try {
    return `Basic ${formatUserPass({ userId, password })}`;
  } catch {
    return undefined;
  }
}
