import { notFound } from "next/navigation";
import { sendForm } from "#app/exchange-action.ts";
import { askInProcess } from "#app/origin/ask-in-process.ts";
import { CodeBlock } from "#components/article/code-block";
import { Try } from "#components/article/try";
import { type Gone, WayHere, YesNo } from "#components/decide/answers";
import { ExchangeNear } from "#components/island/exchange-near.client";
import { Status } from "#components/reference/status.client";
import { Citation } from "#components/ui/citation";
import { decideAddress, decideCode, decideQuestion, wayTo } from "#content/decide";
import type { DecideCode } from "#content/decide/decide-types";
import { fieldValue, formatRequestHead } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import type { Based } from "./decide-all";

type Props = Based & { readonly step: string };

/** The title of a step: what is asked, or the code it ends in; undefined where there is no such step. */
export function decideStepTitle(step: string): string | undefined {
  const end = decideCode(step);
  return decideQuestion(step)?.asks ?? (end && `${end.code} ${reasonPhrase(end.code)}`);
}

/** The line below the title of a step, with its section. */
export function DecideStepLede({ step }: Pick<Props, "step">) {
  const end = decideCode(step);
  const { says, section } = decideQuestion(step) ?? end ?? { says: "", section: "" };
  return (
    <>
      {says} <Citation>{section}</Citation>
      {end && (
        <>
          {" "}
          All about it: <Status code={end.code} />.
        </>
      )}
    </>
  );
}

/** What there is to do at a step: answer its question, or get its code; then the way that led there. */
export function DecideStep({ base, step }: Props) {
  const question = decideQuestion(step);
  const end = decideCode(step);
  return (
    <>
      {question && <YesNo yes={base + decideAddress(question.yes)} no={base + decideAddress(question.no)} />}
      {end && <End end={end} />}
      <WayHere gone={goneTo(base, step)} />
    </>
  );
}

function goneTo(base: string, id: string): readonly Gone[] {
  return (wayTo(id) ?? []).map(({ question, yes }) => ({
    id: question.id,
    asks: question.asks,
    answer: yes ? "Yes" : "No",
    href: `${base}/decide/${question.id}`,
  }));
}

async function End({ end: { id, code, says, field, ask, by } }: { readonly end: DecideCode }) {
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
    <>
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
    </>
  );
}
