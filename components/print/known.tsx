import type { Resource } from "../exchange/model/resource";

/** Whom a resource knows, and which clients can get a token for it, as far as that can be told; nothing where it knows nobody. */
export function Known({
  resource: { people, clients = [] },
}: {
  readonly resource: Pick<Resource, "people" | "clients">;
}) {
  if (people.length === 0 && clients.length === 0) return null;
  return (
    <div className="mt-2 break-inside-avoid">
      <h4 className="font-display font-semibold text-small">Known here</h4>
      <ul className="text-small">
        {people.map(({ name, secret, holds, note }) => (
          <li key={`${name} ${secret}`} className="[overflow-wrap:anywhere]">
            {name}, {holds} <code>{secret}</code>
            {note !== "" && ` (${note})`}
          </li>
        ))}
        {clients.map(({ id, secret, scopes }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            the client {id}, secret <code>{secret}</code> ({scopes.join(" ")})
          </li>
        ))}
      </ul>
    </div>
  );
}
