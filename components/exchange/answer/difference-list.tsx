import type { Pair } from "../model/exchanged";
import { differencesBetween } from "./differences";

/** What was not the same both ways, and by whom. */
export function DifferenceList({ pair }: { readonly pair: Pair }) {
  const differences = differencesBetween(pair.browser, pair.wire);
  return (
    <section
      aria-label="Browser and wire compared"
      className="rounded-box border border-line bg-sheet px-4 py-3"
      data-differences={differences.length}
    >
      <h3 className="font-semibold">
        Browser: {statusOf(pair.browser)}. Raw HTTP: {statusOf(pair.wire)}.
      </h3>
      {differences.length === 0 ? (
        <p className="font-text text-soft">Nothing differs.</p>
      ) : (
        <ul className="mt-1 flex flex-col gap-1">
          {differences.map(({ what, by, sentence }) => (
            <li key={`${what} ${sentence}`} className="font-text" data-difference={what}>
              <strong className="font-display font-semibold text-param text-tiny">
                {what} by {by}
              </strong>{" "}
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function statusOf(outcome: Pair["browser"]): string {
  if ("failure" in outcome) return "no answer";
  return outcome.answer.status === 0 ? "an answer it hides" : String(outcome.answer.status);
}
