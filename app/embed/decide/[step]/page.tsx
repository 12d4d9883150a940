import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { decideTitle } from "#app/page-parts/decide-all";
import { DecideStep, DecideStepLede, decideStepTitle } from "#app/page-parts/decide-step";
import { Framed } from "#components/frame/framed";
import { decideCodes, decideQuestions } from "#content/decide";

export const dynamicParams = false;

export function generateStaticParams() {
  return [...decideQuestions, ...decideCodes].map(({ id }) => ({ step: id }));
}

export async function generateMetadata({ params }: PageProps<"/embed/decide/[step]">): Promise<Metadata> {
  return { title: decideStepTitle((await params).step) ?? "", robots: { index: false } };
}

export default async function FramedDecideStep({ params }: PageProps<"/embed/decide/[step]">) {
  const { step } = await params;
  const title = decideStepTitle(step);
  if (title === undefined) notFound();
  return (
    <Framed
      page={`/decide/${step}`}
      title={title}
      above={<a href="/embed/decide">{decideTitle}</a>}
      lede={<DecideStepLede step={step} />}
    >
      <DecideStep base="/embed" step={step} />
    </Framed>
  );
}
