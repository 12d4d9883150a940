import type { Metadata } from "next";
import { DecideAllCopyMark } from "#components/copy/copy-mark";
import { YesNo } from "#components/decide/answers";
import { DecideMap, decideLede, decideTitle } from "#app/page-parts/decide-all";
import { OembedLink } from "#app/page-parts/oembed-link";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: decideTitle,
  description: "Questions to ask of a request, in order, until one of them decides which HTTP status code to return.",
};

export default function Decide() {
  return (
    <Page kind="text" title={decideTitle} lede={decideLede}>
      <OembedLink path="/decide" title={decideTitle} />
      <DecideAll base="" />
    </Page>
  );
}

function Listed({ question: { id, asks, section, yes, no } }: { readonly question: DecideQuestion }) {
  return (
    <li id={id} className="group/heading scroll-mt-20 border-line border-b py-3">
      <p>
        <a href={`/decide/${id}`}>{asks}</a> <Citation>{section}</Citation>{" "}
        <CopyMark href={`/decide/${id}`} of={asks} />
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
