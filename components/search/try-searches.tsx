import { searchAddress, suggestions } from "./suggestions";

/** What to do where nothing was found, or nothing was asked yet: searches to try, and lists to look through. */
export function TrySearches({ query }: { readonly query: string }) {
  return (
    <section aria-label="Suggestions" className="mt-8 max-w-measure">
      {query !== "" && (
        <p className="mb-4 font-display font-semibold [overflow-wrap:anywhere]" data-nothing="">
          Nothing was found for “{query}”. Fewer words may find more.
        </p>
      )}
      <p className="text-small text-soft">Searches to try:</p>
      <ul className="mt-2 mb-5 flex flex-wrap gap-2">
        {suggestions.map((each) => (
          <li key={each}>
            <a href={searchAddress(each)} className="button no-underline">
              {each}
            </a>
          </li>
        ))}
      </ul>
      <p>
        Or look through <a href="/status">all status codes</a>, <a href="/learn">the lessons</a>,{" "}
        <a href="/schemes">the schemes</a> and <a href="/exercises">the exercises</a>, or let{" "}
        <a href="/decide">questions lead you to a code</a>.
      </p>
    </section>
  );
}
