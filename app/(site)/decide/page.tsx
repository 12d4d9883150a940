import type { Metadata } from "next";
import { YesNo } from "#components/decide/answers";
import { DecideMap, type MapRow } from "#components/decide/decide-map";
import { Citation } from "#components/ui/citation";
import { Page } from "#components/ui/page";
import { decideAddress, decideCode, decideQuestion, decideStart } from "#content/decide";
import type { DecideNext, DecideQuestion } from "#content/decide/decide-types";
import { reasonPhrase } from "#http/registry/status-codes";

export const metadata: Metadata = {
  title: "Which status code should I return?",
  description: "Questions to ask of a request, in order, until one of them decides which HTTP status code to return.",
};

export default function Decide() {
  const first = decideQuestion(decideStart);
  const rows = rowsFrom(decideStart, 0, new Set());
  return (
    <Page
      kind="text"
      title="Which status code should I return?"
      lede="Ask these questions of a request, in this order. The first that does not let it through decides."
    >
      {first && (
        <section aria-labelledby="first" className="mt-8 rounded-box border border-line bg-sheet px-5 py-5">
          <h2 id="first" className="font-semibold text-head">
            {first.asks}
          </h2>
          <p className="text-soft">{first.says}</p>
          <YesNo yes={decideAddress(first.yes)} no={decideAddress(first.no)} />
        </section>
      )}
      <h2 className="mt-12 mb-3 font-semibold text-head">All questions at once</h2>
      <div className="hidden max-w-4xl md:block">
        <DecideMap rows={rows} />
      </div>
      <ol className="mt-6 max-w-3xl border-line border-t">
        {rows.map(({ id }) => {
          const question = decideQuestion(id);
          return question && <Listed key={id} question={question} />;
        })}
      </ol>
      <p className="mt-8 max-w-measure">
        Much of this is answered before your code is asked: see <a href="/frameworks">what frameworks do</a> by
        themselves.
      </p>
    </Page>
  );
}

function Listed({ question: { id, asks, section, yes, no } }: { readonly question: DecideQuestion }) {
  return (
    <li id={id} className="scroll-mt-20 border-line border-b py-3">
      <p>
        <a href={`/decide/${id}`}>{asks}</a> <Citation>{section}</Citation>
      </p>
      <p className="flex flex-wrap gap-x-5 text-small">
        <Leads answer="Yes" next={yes} />
        <Leads answer="No" next={no} />
      </p>
    </li>
  );
}

function Leads({ answer, next }: { readonly answer: "Yes" | "No"; readonly next: DecideNext }) {
  const end = "code" in next ? decideCode(next.code) : undefined;
  return (
    <span>
      {answer}:{" "}
      <a href={"question" in next ? `#${next.question}` : decideAddress(next)}>
        {end ? `${end.code} ${reasonPhrase(end.code)}` : "question" in next ? decideQuestion(next.question)?.asks : ""}
      </a>
    </span>
  );
}

// First what leaves the way through, then the way on.
function rowsFrom(id: string, depth: number, seen: Set<string>, by?: MapRow["by"]): readonly MapRow[] {
  const question = decideQuestion(id);
  if (!question || seen.has(id)) return [];
  seen.add(id);
  const branches = [
    ["Yes", question.yes],
    ["No", question.no],
  ] as const;
  const ends = branches.flatMap(([answer, next]) => {
    const end = "code" in next ? decideCode(next.code) : undefined;
    return end ? [{ answer, code: end.code, href: decideAddress(next) }] : [];
  });
  const onward = branches.flatMap(([, next]) => ("question" in next ? [next.question] : []));
  const [through, aside] = onward.length > 1 && leads(onward[0]) ? onward : onward.toReversed();
  const row = { id, depth, asks: question.asks, ends, ...(by ? { by } : {}) };
  // What the way through asks later is drawn there, and not within what leaves it.
  const later = new Set([...seen, ...(through === undefined ? [] : throughFrom(through))]);
  const asideBy = "question" in question.yes && question.yes.question === aside ? "Yes" : "No";
  const within = aside === undefined ? [] : rowsFrom(aside, depth + 1, later, asideBy);
  for (const each of within) seen.add(each.id);
  return [row, ...within, ...(through === undefined ? [] : rowsFrom(through, depth, seen))];
}

function throughFrom(id: string): readonly string[] {
  const question = decideQuestion(id);
  if (!question) return [];
  const onward = [question.yes, question.no].flatMap((next) => ("question" in next ? [next.question] : []));
  const next = onward.length > 1 && !leads(onward[0]) ? onward[1] : onward[0];
  return [id, ...(next === undefined ? [] : throughFrom(next))];
}

// Whether a question lies on the way to a success.
function leads(id: string | undefined): boolean {
  const question = id === undefined ? undefined : decideQuestion(id);
  if (!question) return false;
  return [question.yes, question.no].some((next) => ("code" in next ? next.code === "200" : leads(next.question)));
}
