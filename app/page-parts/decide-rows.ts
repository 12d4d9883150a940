import type { MapRow } from "#components/decide/decide-map";
import { decideAddress, decideCode, decideQuestion, decideStart } from "#content/decide";

/** The rows of the drawing of all questions: after each question first what leaves the way through, then the way on. */
export function rowsOfMap(): readonly MapRow[] {
  return rowsFrom(decideStart, 0, new Set());
}

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
