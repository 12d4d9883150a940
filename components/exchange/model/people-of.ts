import type { WrittenPolicy } from "#http/policy/policy";
import type { Holder, SchemeClient } from "#http/schemes/client";
import { clientOf } from "#http/schemes/clients";
import type { Person } from "./resource";

/** Whom a policy knows, and what each of them sends where that is the same every time. `now` is in seconds since 1970-01-01T00:00Z. */
export function peopleOf({ schemes, accounts, tokens }: WrittenPolicy, now: number): readonly Person[] {
  const clients = schemes.flatMap(({ scheme }) => clientOf(scheme) ?? []);
  const byPassword = accounts.flatMap(({ name, password, roles = [] }): Person[] =>
    password === undefined
      ? []
      : [
          {
            holds: "password",
            name,
            secret: password,
            note: roles.join(", "),
            ...unasked(clients, "password", { name, secret: password }),
          },
        ],
  );
  const byToken = tokens.map(({ token, to, scopes, expires }): Person => {
    const carried = scopes.join(" ");
    const note = expires !== undefined && expires <= now ? `${carried}, expired` : carried;
    return { holds: "token", name: to, secret: token, note, ...unasked(clients, "token", { name: to, secret: token }) };
  });
  return [...byPassword, ...byToken];
}

// A scheme that answers a challenge has nothing to write before one came.
function unasked(
  clients: readonly SchemeClient[],
  holds: Person["holds"],
  holder: Holder,
): Pick<Person, "authorization"> {
  const values = clients.map((client) => (client.holds === holds ? client.unasked?.(holder) : undefined));
  const authorization = values.find((each) => each !== undefined);
  return authorization === undefined ? {} : { authorization };
}
