import type { Metadata } from "next";
import { searchIndex } from "#app/search.json/documents.ts";
import { find, longestQuery } from "#components/search/engine/find.ts";
import { FoundList } from "#components/search/found-list";
import { SearchForm } from "#components/search/search-form";
import { countInWords } from "#components/search/suggestions.ts";
import { TrySearches } from "#components/search/try-searches";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Search",
  description: "Search the lessons, status codes, authentication schemes and exercises by number, name or symptom.",
  robots: { index: false },
};

// More than anybody reads.
const most = 30;

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const { q } = await searchParams;
  const asked = (typeof q === "string" ? q : (q?.[0] ?? "")).trim();
  const query = asked.slice(0, longestQuery);
  const found = query === "" ? [] : find(await searchIndex(), query, most);
  return (
    <Page kind="text" title="Search" lede="By number, by name, or by what you see.">
      <SearchForm query={query} longest={longestQuery} />
      {asked.length > query.length && (
        <p className="mt-3 text-small text-soft">Only the first {longestQuery} characters were looked at.</p>
      )}
      {found.length > 0 && (
        <section aria-labelledby="found" className="mt-8">
          <h2 id="found" className="font-display text-small text-soft [overflow-wrap:anywhere]">
            {countInWords(found.length, most)} for “{query}”
          </h2>
          <FoundList found={found} />
        </section>
      )}
      {found.length === 0 && <TrySearches query={query} />}
    </Page>
  );
}
