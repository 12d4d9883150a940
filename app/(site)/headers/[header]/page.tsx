import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sharedWith } from "#app/sharing/open-graph.ts";
import { ArticleHead } from "#components/article/article";
import { HeaderFacts } from "#components/reference/header-facts";
import { Neighbors, neighborsIn } from "#components/reference/neighbors";
import { summaryAlone } from "#content/article-text";
import { headerSlugs, loadHeader, loadHeaders } from "#content/headers";

export const dynamicParams = false;

export function generateStaticParams() {
  return headerSlugs.map((header) => ({ header }));
}

export async function generateMetadata({ params }: PageProps<"/headers/[header]">): Promise<Metadata> {
  const { header } = await params;
  if (!headerSlugs.includes(header)) return {};
  const { name, summary } = await loadHeader(header);
  return { title: name, description: summary, openGraph: sharedWith(`headers/${header}`, name) };
}

export default async function HeaderPage({ params }: PageProps<"/headers/[header]">) {
  const { header } = await params;
  if (!headerSlugs.includes(header)) notFound();
  const { Content, ...entry } = await loadHeader(header);
  return (
    <main id="main" className="article pb-16">
      <div className="prose">
        <Content
          head={
            <>
              <ArticleHead where="Header" title={entry.name} lede={summaryAlone(entry.summary, entry.name)} />
              <HeaderFacts entry={entry} />
            </>
          }
        />
      </div>
      <Neighbors
        label="Headers"
        all={{ href: "/headers", title: "All headers" }}
        {...neighborsIn(
          await loadHeaders(),
          ({ slug }) => slug === header,
          ({ slug, name }) => ({ href: `/headers/${slug}`, title: name }),
        )}
      />
    </main>
  );
}
