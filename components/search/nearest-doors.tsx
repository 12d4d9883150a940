import type { Findable } from "./engine/find";

/** Pages that an address which leads nowhere may have meant; nothing where there are none. */
export function NearestDoors({ near }: { readonly near: readonly Findable[] }) {
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="nearest" className="mt-8 max-w-measure">
      <h2 id="nearest" className="font-semibold text-head">
        The nearest doors
      </h2>
      <ul className="mt-3 border-line border-t">
        {near.map(({ address, title }) => (
          <li key={address} className="border-line border-b">
            <a href={address} className="flex flex-wrap items-baseline gap-x-3 py-2 no-underline hover:bg-well">
              <span className="font-display font-medium">{title}</span>
              <span className="font-wire text-soft text-tiny">{address}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
