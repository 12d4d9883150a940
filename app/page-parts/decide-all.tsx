import { CopyMark } from "#components/copy/copy-mark";
import { YesNo } from "#components/decide/answers";
import { DecideMap } from "#components/decide/decide-map";
import { Citation } from "#components/ui/citation";
import { decideAddress, decideCode, decideQuestion, decideStart } from "#content/decide";
import type { DecideNext, DecideQuestion } from "#content/decide/decide-types";
import { reasonPhrase } from "#http/registry/status-codes";
import { rowsOfMap } from "./decide-rows";

/** What the title of the page says, and the line below it. */
export const decideTitle = "Which status code should I return?";
export const decideLede =
  "Ask these questions of a request, in this order. The first that does not let it through decides.";

/** Where the steps stand: "" on the site, `/embed` in a frame. */
export type Based = { readonly base: "" | "/embed" };

/** The first question, then all of them at once, as a drawing and as a list. */
export function DecideAll({ base }: Based) {
  const first = decideQuestion(decideStart);
  const rows = rowsOfMap();
  return (
    <>
      {first && (
        <section aria-labelledby="first" className="mt-8 rounded-box border border-line bg-sheet px-5 py-5">
          <h2 id="first" className="font-semibold text-head">
            {first.asks}
          </h2>
          <p className="text-soft">{first.says}</p>
          <YesNo yes={base + decideAddress(first.yes)} no={base + decideAddress(first.no)} />
        </section>
      )}
      <h2 className="mt-12 mb-3 font-semibold text-head">All questions at once</h2>
      <div className="hidden max-w-4xl md:block">
        <DecideMap rows={rows} />
      </div>
      <ol className="mt-6 max-w-3xl border-line border-t">
        {rows.map(({ id }) => {
          const question = decideQuestion(id);
          return question && <Listed key={id} base={base} question={question} />;
        })}
      </ol>
      <p className="mt-8 max-w-measure">
        Much of this is answered before your code is asked: see <a href="/frameworks">what frameworks do</a> by
        themselves.
      </p>
    </>
  );
}

function Listed({ base, question: { id, asks, section, yes, no } }: Based & { readonly question: DecideQuestion }) {
  return (
    <li id={id} className="group/heading scroll-mt-20 border-line border-b py-3">
      <p>
        <a href={`${base}/decide/${id}`}>{asks}</a> <Citation>{section}</Citation>{" "}
        {base === "" && <CopyMark href={`/decide/${id}`} of={asks} />}
      </p>
      <p className="flex flex-wrap gap-x-5 text-small">
        <Leads base={base} answer="Yes" next={yes} />
        <Leads base={base} answer="No" next={no} />
      </p>
    </li>
  );
}

function Leads({ base, answer, next }: Based & { readonly answer: "Yes" | "No"; readonly next: DecideNext }) {
  const end = "code" in next ? decideCode(next.code) : undefined;
  return (
    <span>
      {answer}:{" "}
      <a href={"question" in next ? `#${next.question}` : base + decideAddress(next)}>
        {end ? `${end.code} ${reasonPhrase(end.code)}` : "question" in next ? decideQuestion(next.question)?.asks : ""}
      </a>
    </span>
  );
}
