import { Search } from "lucide-react";

/** A form that asks the page of results; it needs no code. `longest` is in characters. */
export function SearchForm({ query, longest }: { readonly query: string; readonly longest: number }) {
  return (
    <search>
      <form action="/search" method="get" className="mt-6 flex max-w-3xl gap-2">
        <input
          type="search"
          name="q"
          aria-label="Search"
          defaultValue={query}
          maxLength={longest}
          placeholder="403, expired token, Digest…"
          autoComplete="off"
          spellCheck={false}
          className="min-w-0 flex-1 rounded-full border border-edge bg-sheet px-4 py-2 font-display"
        />
        <button type="submit" className="button button-strong">
          <Search aria-hidden="true" className="size-4" /> Search
        </button>
      </form>
    </search>
  );
}
