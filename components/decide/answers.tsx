/** A step that was gone: the question and what was answered. */
export type Gone = { readonly id: string; readonly asks: string; readonly answer: "Yes" | "No"; readonly href: string };

/** The way so far, each question with its answer, and a way back to it. */
export function WayHere({ gone }: { readonly gone: readonly Gone[] }) {
  if (gone.length === 0) return null;
  return (
    <details className="mt-6 max-w-measure rounded-box border border-line px-4 py-2">
      <summary className="py-1 font-display font-semibold text-small">The way here: {gone.length} answers</summary>
      <ol className="mb-2 flex flex-col gap-1 text-small">
        {gone.map(({ id, asks, answer, href }) => (
          <li key={id}>
            <a href={href}>{asks}</a> <strong className="font-display font-semibold">{answer}.</strong>
          </li>
        ))}
      </ol>
    </details>
  );
}

type ChoiceProps = { readonly yes: string; readonly no: string };

/** The two answers to a question, as links. */
export function YesNo({ yes, no }: ChoiceProps) {
  return (
    <p className="mt-6 flex gap-3">
      <a href={yes} className="button button-strong min-w-28 no-underline">
        Yes
      </a>
      <a href={no} className="button min-w-28 no-underline">
        No
      </a>
    </p>
  );
}
