import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Answer } from "#components/frameworks/answer";
import { Neighbors, neighborsIn } from "#components/reference/neighbors";
import { Page } from "#components/ui/page";
import { frameworkIds, loadFramework } from "#content/frameworks";
import { type AskedCell, type AskedFramework, askedFrameworks } from "../asked";
import { Code } from "../code";

export const dynamicParams = false;

export function generateStaticParams() {
  return frameworkIds.map((framework) => ({ framework }));
}

export async function generateMetadata({ params }: PageProps<"/frameworks/[framework]">): Promise<Metadata> {
  const { name } = await loadFramework((await params).framework);
  return {
    title: `What ${name} does`,
    description: `What ${name} answers by itself to eight requests that must be refused, and the line that mends each answer.`,
  };
}

export default async function FrameworkPage({ params }: PageProps<"/frameworks/[framework]">) {
  const { framework: wanted } = await params;
  const all = await askedFrameworks();
  const framework = all.find(({ id }) => id === wanted);
  if (!framework) notFound();
  const { name, guards, documentation, results, cells } = framework;
  return (
    <Page kind="text" title={`What ${name} does`} lede={guards} above={<Above />}>
      <p className="mt-3 max-w-measure font-display text-small text-soft">
        Run on {results.ran}, in production mode:{" "}
        {Object.entries(results.versions)
          .map(([part, version]) => `${part} ${version}`)
          .join(", ")}
        . <a href={documentation}>The documentation</a> that its app follows.
      </p>
      {cells.map((cell) => (
        <Cell key={cell.situation.id} cell={cell} framework={framework} />
      ))}
      <Neighbors
        label="Frameworks"
        all={{ href: "/frameworks", title: "All frameworks" }}
        {...neighborsIn(
          all,
          ({ id }) => id === wanted,
          (each) => ({ href: `/frameworks/${each.id}`, title: each.name }),
        )}
      />
    </Page>
  );
}

function Above() {
  return (
    <p className="mb-2 font-display font-medium text-small text-soft">
      <a href="/frameworks">What frameworks do</a>
    </p>
  );
}

type CellProps = { readonly cell: AskedCell; readonly framework: AskedFramework };

function Cell({ cell: { situation, came }, framework }: CellProps) {
  const mend = framework.mends[situation.id];
  const unwritten = framework.unwritten[situation.id];
  const otherStatus = came && came.status !== situation.wanted;
  return (
    <Answer
      id={situation.id}
      title={situation.title}
      came={came}
      remark={unwritten ?? (otherStatus ? situation.why : undefined)}
      section={otherStatus ? situation.section : undefined}
      mend={mend && { says: mend.says, code: <Code code={mend.code} language={framework.language} /> }}
    />
  );
}
