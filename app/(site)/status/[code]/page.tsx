import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { sharedWith } from "#app/sharing/open-graph.ts";
import { ArticleHead } from "#components/article/article";
import { StatusFacts } from "#components/article/status-facts";
import { Neighbors, neighborsIn } from "#components/reference/neighbors";
import { WhatNow } from "#components/reference/what-now";
import { summaryAlone } from "#content/article-text";
import { resourceAnswering } from "#content/resources";
import { loadStatusArticle } from "#content/statuses";
import { phraseSlug, statusClass, statusCode, statusCodeNamed, statusCodes } from "#http/registry/status-codes";

export const dynamicParams = false;

export function generateStaticParams() {
  const names = new Set(statusCodes.map(({ phrase }) => phraseSlug(phrase)).filter(Boolean));
  return [...statusCodes.map(({ code }) => String(code)), ...names].map((code) => ({ code }));
}

export async function generateMetadata({ params }: PageProps<"/status/[code]">): Promise<Metadata> {
  const entry = statusCode(Number((await params).code));
  return entry
    ? {
        title: `${entry.code} ${entry.phrase}`,
        description: entry.meaning,
        openGraph: sharedWith(`status/${entry.code}`, `A neon sign that says ${entry.code}`),
      }
    : {};
}

export default async function StatusPage({ params }: PageProps<"/status/[code]">) {
  const { code } = await params;
  const named = statusCodeNamed(code);
  if (named) permanentRedirect(`/status/${named.code}`);
  const entry = statusCode(Number(code));
  if (!entry) notFound();
  const article = await loadStatusArticle(entry.code);
  const title = `${entry.code} ${entry.phrase}`;
  const lede = article ? summaryAlone(article.summary, title) : entry.meaning;
  const where = `Status code · ${statusClass(entry.code)}`;
  const head = (
    <>
      <ArticleHead where={where} title={title} lede={lede} />
      {article && <WhatNow steps={article.now} />}
      <p className="reading mt-3 text-small">
        <a href={`/why?code=${entry.code}`}>Paste what you got</a>, and see who wrote it and why.
      </p>
    </>
  );
  return (
    <main id="main" className="article pb-16">
      {article ? (
        <div className="prose">
          <article.Content head={head} />
        </div>
      ) : (
        head
      )}
      <StatusFacts entry={entry} earned={article ? undefined : resourceAnswering(entry.code)} />
      <Neighbors
        label="Status codes"
        all={{ href: "/status", title: "All status codes" }}
        {...neighborsIn(
          statusCodes,
          ({ code }) => code === entry.code,
          ({ code }) => ({ href: `/status/${code}`, title: String(code) }),
        )}
      />
    </main>
  );
}
