import type { Difference, Weight } from "#http/follow-up/compare";

const words: Readonly<Record<Weight, string>> = {
  explains: "Explains the status",
  may: "May matter",
  shows: "Shows who answered",
};

/** What differs in two tries, what explains the status first. */
export function DifferenceTable({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <ul className="flex max-w-4xl flex-col gap-3" data-differences="">
      {differences.map(({ what, worked, failed, weight, says }) => (
        <li
          key={what}
          className="rounded-box border border-line bg-sheet p-4"
          data-difference={what}
          data-weight={weight}
        >
          <p className="flex flex-wrap items-baseline gap-x-3">
            <strong className="font-semibold">{what}</strong>
            <span
              className={`font-display text-small ${weight === "explains" ? "font-semibold text-challenge" : "text-soft"}`}
            >
              {words[weight]}
            </span>
          </p>
          <p className="mt-1 max-w-measure">{says}</p>
          <dl className="mt-2 grid gap-x-4 gap-y-1 text-small sm:grid-cols-[max-content_1fr]">
            <dt className="text-soft">worked</dt>
            <dd className="break-all font-wire text-wire">{worked ?? "not there"}</dd>
            <dt className="text-soft">failed</dt>
            <dd className="break-all font-wire text-wire">{failed ?? "not there"}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
