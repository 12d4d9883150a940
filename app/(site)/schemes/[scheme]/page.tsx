import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sharedArticle } from "#app/sharing/open-graph.ts";
import { ArticleHead } from "#components/article/article";
import { SchemeFacts } from "#components/article/scheme-facts";
import { Neighbors, neighborsIn } from "#components/reference/neighbors";
import { schemeCard, schemeCards, schemeSlug } from "#http/schemes/cards/registry";

export const dynamicParams = false;

export function generateStaticParams() {
  return schemeCards.map((entry) => ({ scheme: schemeSlug(entry) }));
}

export async function generateMetadata({ params }: PageProps<"/schemes/[scheme]">): Promise<Metadata> {
  const entry = schemeCard((await params).scheme);
  return entry ? { title: entry.name, description: entry.meaning, openGraph: sharedArticle } : {};
}

export default async function SchemePage({ params }: PageProps<"/schemes/[scheme]">) {
  const entry = schemeCard((await params).scheme);
  if (!entry) notFound();
  const where = entry.registered ? "Authentication scheme" : "Authentication scheme · not registered";
  return (
    <main id="main" className="article pb-16">
      <ArticleHead where={where} title={entry.name} lede={entry.meaning} />
      <SchemeFacts entry={entry} />
      <Neighbors
        label="Authentication schemes"
        all={{ href: "/schemes", title: "All schemes" }}
        {...neighborsIn(
          schemeCards,
          ({ name }) => name === entry.name,
          (each) => ({ href: `/schemes/${schemeSlug(each)}`, title: each.name }),
        )}
      />
    </main>
  );
}
