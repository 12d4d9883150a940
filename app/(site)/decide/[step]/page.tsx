import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { decideTitle } from "#app/page-parts/decide-all";
import { DecideStep, DecideStepLede, decideStepTitle } from "#app/page-parts/decide-step";
import { OembedLink } from "#app/page-parts/oembed-link";
import { Page } from "#components/ui/page";
import { decideCode, decideCodes, decideQuestion, decideQuestions } from "#content/decide";
import { reasonPhrase } from "#http/registry/status-codes";

export const dynamicParams = false;

export function generateStaticParams() {
  return [...decideQuestions, ...decideCodes].map(({ id }) => ({ step: id }));
}

export async function generateMetadata({ params }: PageProps<"/decide/[step]">): Promise<Metadata> {
  const { step } = await params;
  const question = decideQuestion(step);
  const end = decideCode(step);
  const title = question?.asks ?? (end ? `Return ${end.code} ${reasonPhrase(end.code)}` : "");
  return { title, description: `${question?.says ?? end?.says ?? ""} A step of: which status code should I return?` };
}

const above = (
  <p className="mb-2 font-display text-small text-soft">
    <a href="/decide">{decideTitle}</a>
  </p>
);

export default async function DecideStepPage({ params }: PageProps<"/decide/[step]">) {
  const { step } = await params;
  const title = decideStepTitle(step);
  if (title === undefined) notFound();
  return (
    <Page
      kind={decideQuestion(step) ? "text" : "tool"}
      above={above}
      title={title}
      lede={<DecideStepLede step={step} />}
    >
      <OembedLink path={`/decide/${step}`} title={title} />
      <DecideStep base="" step={step} />
    </Page>
  );
}
