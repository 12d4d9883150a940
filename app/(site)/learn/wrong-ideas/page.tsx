import type { Metadata } from "next";
import { sharedArticle } from "#app/sharing/open-graph.ts";
import { inSandbox } from "#components/article/in-sandbox.ts";
import { CopyMark } from "#components/copy/copy-mark";
import { Status } from "#components/reference/status.client";
import { Citation } from "#components/ui/citation";
import { Page } from "#components/ui/page";
import type { WrittenTry } from "#content/article-text";
import { wrongIdeas } from "#content/course/wrong-ideas";
import { loadLessons } from "#content/lessons";
import { parseWrittenDraft } from "#http/draft";

export const metadata: Metadata = {
  title: "Wrong ideas about HTTP status codes",
  openGraph: sharedArticle,
  description: "What many people believe of 401, 403 and the others, and an exchange that shows each to be wrong.",
};

export default async function WrongIdeas() {
  const refuted = (await loadLessons()).flatMap(({ slug, title, ideas }) =>
    ideas.map(({ id, by }) => ({ id, by, title, href: `/learn/${slug}#wrong-${id}` })),
  );
  return (
    <Page
      kind="text"
      title="Wrong ideas"
      lede="Each is tempting, and many people hold it. Beside each stands an exchange that shows it to be wrong."
    >
      <ol className="mt-8 max-w-3xl border-line border-t">
        {wrongIdeas.map(({ id, says, truth, section }) => {
          const found = refuted.find((each) => each.id === id);
          return (
            <li key={id} id={id} className="group/heading scroll-mt-20 border-line border-b py-5 target:bg-well">
              <h2 className="font-semibold text-body">
                “{says}” <CopyMark href={`#${id}`} of="this idea" />
              </h2>
              <p className="mt-1 max-w-measure">
                {truth} <Citation>{section}</Citation>
              </p>
              {found?.by && (
                <p className="mt-1.5 flex flex-wrap gap-x-5 font-display text-small">
                  <a href={found.href}>Refuted in: {found.title}</a>
                  <Shown by={found.by} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

function Shown({ by: { request, expect, by } }: { readonly by: WrittenTry }) {
  const code = Number(expect.split(" ")[0]);
  const draft = parseWrittenDraft(request);
  return (
    <span>
      <a href={inSandbox(draft, by === "wire" ? { way: by } : {})}>Send the request</a>: <Status code={code} />
    </span>
  );
}
