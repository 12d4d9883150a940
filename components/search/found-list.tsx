import type { Found } from "./engine/find";
import { FoundText } from "./found-text";

/** Places that were found, the best first, each a link. */
export function FoundList({ found }: { readonly found: readonly Found[] }) {
  return (
    <ol className="mt-4 max-w-3xl border-line border-t">
      {found.map((each) => (
        <li key={each.place.address} className="border-line border-b" data-found="">
          <a href={each.place.address} className="-mx-3 block rounded-md px-3 py-3 no-underline hover:bg-well">
            <FoundText found={each} />
          </a>
        </li>
      ))}
    </ol>
  );
}
