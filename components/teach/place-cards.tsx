import { deskPlaces } from "./desk-places";

/** The other pages for whoever teaches. */
export function PlaceCards() {
  return (
    <section aria-labelledby="more" className="mt-14">
      <h2 id="more" className="font-semibold text-head">
        More for teaching
      </h2>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {deskPlaces.map(({ href, title, says }) => (
          <li key={href}>
            <a
              href={href}
              className="block h-full rounded-box border border-line bg-sheet px-4 py-3 no-underline hover:bg-well"
            >
              <span className="font-display font-semibold underline decoration-line underline-offset-4">{title}</span>
              <span className="mt-1 block text-small text-soft">{says}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
