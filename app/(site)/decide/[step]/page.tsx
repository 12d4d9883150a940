import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sendForm } from "#app/exchange-action.ts";
import { askInProcess } from "#app/origin/ask-in-process.ts";
import { CodeBlock } from "#components/article/code-block";
import { Status } from "#components/article/prose";
import { Try } from "#components/article/try";
import { type Gone, WayHere, YesNo } from "#components/decide/answers";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { Citation } from "#components/ui/citation";
import { Page } from "#components/ui/page";
import { decideAddress, decideCode, decideCodes, decideQuestion, decideQuestions, wayTo } from "#content/decide";
import type { DecideCode, DecideQuestion } from "#content/decide/decide-types";
import { fieldValue, formatRequestHead } from "#http/message";
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

export default async function DecideStep({ params }: PageProps<"/decide/[step]">) {
  const { step } = await params;
  const question = decideQuestion(step);
  if (question) return <Question question={question} />;
  const end = decideCode(step);
  if (!end) notFound();
  return <End end={end} />;
}

function goneTo(id: string): readonly Gone[] {
  return (wayTo(id) ?? []).map(({ question, yes }) => ({
    id: question.id,
    asks: question.asks,
    answer: yes ? "Yes" : "No",
    href: `/decide/${question.id}`,
  }));
}

const above = (
  <p className="mb-2 font-display text-small text-soft">
    <a href="/decide">Which status code should I return?</a>
  </p>
);

function Question({ question: { id, asks, says, section, yes, no } }: { readonly question: DecideQuestion }) {
  return (
    <Page
      kind="text"
      above={above}
      title={asks}
      lede={
        <>
          {says} <Citation>{section}</Citation>
        </>
      }
    >
      <YesNo yes={decideAddress(yes)} no={decideAddress(no)} />
      <WayHere gone={goneTo(id)} />
    </Page>
  );
}

async function End({ end: { id, code, says, field, section, ask, by } }: { readonly end: DecideCode }) {
  const draft = ask.at(-1);
  if (!draft) notFound();
  const { response, decision } = await askInProcess(draft, by, [["Host", "knock.example"]]);
  const value = field === "" ? undefined : fieldValue(response.fields, field);
  const type = fieldValue(response.fields, "Content-Type");
  const head = [
    `HTTP/1.1 ${code} ${reasonPhrase(code)}`,
    ...(value === undefined ? [] : [`${field}: ${value}`]),
    ...(type === undefined || code === 304 ? [] : [`Content-Type: ${type}`]),
  ].join("\n");
  const owner = `decide-${id}`;
  const base = draft.target.replace(/^http:\/\/[^/]*/, "");
  const start = { ...draft, target: base };
  const resource = { id: owner, title: `${code} ${reasonPhrase(code)}`, task: says, start, base, goal: [], people: [] };
  const request = `${formatRequestHead({ ...draft }).trimEnd()}\n\n${draft.content}`;
  return (
    <Page
      kind="tool"
      above={above}
      title={`${code} ${reasonPhrase(code)}`}
      lede={
        <>
          {says} <Citation>{section}</Citation> All about it: <Status code={code} />.
        </>
      }
    >
      <div className="prose max-w-measure">
        <CodeBlock>
          <code className="language-http">{head}</code>
        </CodeBlock>
        <Try
          on={owner}
          request={request}
          expect={`${code} ${decision.at(-1)?.question ?? ""}`}
          label={`Get this ${code}`}
          {...(by ? { by } : {})}
        />
      </div>
      <div className="exercise-page">
        <div className="beside">
          <ExchangeNear owner={owner} resources={[resource]} action={sendForm} />
        </div>
      </div>
      <WayHere gone={goneTo(id)} />
    </Page>
  );
}
