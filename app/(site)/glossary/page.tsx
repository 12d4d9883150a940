import type { Metadata } from "next";
import { type ListedTerm, letters, TermList } from "#components/glossary/term-list";
import { ListFilter } from "#components/reference/list-filter.client";
import { Page } from "#components/ui/page";
import { glossary } from "#content/glossary";
import { loadLessons } from "#content/lessons";
import { statusCode } from "#http/registry/status-codes";
import { schemeCard } from "#http/schemes/cards/registry";

export const metadata: Metadata = {
  title: "Glossary",
  description:
    "The words of HTTP and of authentication that the course uses, each in a sentence or two, with its section.",
};

export default async function Glossary() {
  const titles = new Map((await loadLessons()).map(({ slug, title }) => [`/learn/${slug}`, title]));
  const terms: readonly ListedTerm[] = glossary.map(({ page, ...term }) => ({
    ...term,
    explained: page === undefined ? undefined : { href: page, title: titleOf(page, titles) },
  }));
  return (
    <Page
      kind="text"
      title="Glossary"
      lede="The words of HTTP and of authentication that the course uses, most of them with the section that defines them and the lesson that explains them."
    >
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ListFilter label="Filter the terms" placeholder="Filter, such as nonce or 304" />
        <nav aria-label="Letters" className="flex max-w-3xl flex-wrap gap-x-1 font-display text-small">
          {letters(terms).map(({ letter, id }) => (
            <a key={id} href={`#${id}`} className="min-w-7 p-1.5 text-center">
              {letter}
            </a>
          ))}
        </nav>
      </div>
      <TermList terms={terms} />
    </Page>
  );
}

// The words of the link to a page: the title of the lesson, or the code or the scheme that the page is about.
function titleOf(page: string, titles: ReadonlyMap<string, string>): string {
  const [address = ""] = page.split("#");
  const name = address.replace(/^.*\//, "");
  const status = statusCode(Number(name));
  return (
    titles.get(address) ?? (status ? `${status.code} ${status.phrase}` : `the scheme ${schemeCard(name)?.name ?? name}`)
  );
}
