import type { WantedRow } from "#http/exercise/build";
import type { Situation } from "#http/exercise/choice";
import { reasonPhrase } from "#http/registry/status-codes";
import { WantedTable } from "./build/wanted-table";

/** What of an exercise can be read without JavaScript. */
type Readable =
  | { readonly kind: "choice"; readonly situations: readonly Situation[] }
  | { readonly kind: "mend"; readonly broken: string; readonly mended: string }
  | { readonly kind: "policy"; readonly rows: readonly WantedRow[]; readonly solution: unknown };

/** An exercise to read where no script runs: the question, and the solution folded. */
export function Solutions({ exercise }: { readonly exercise: Readable }) {
  switch (exercise.kind) {
    case "choice":
      return (
        <ol className="flex flex-col gap-4">
          {exercise.situations.map(({ says, status, field, why }) => (
            <li key={says}>
              <p className="whitespace-pre-line font-text">{says}</p>
              <details>
                <summary>The answer</summary>
                <p className="font-text">
                  {status} {reasonPhrase(status)}
                  {field !== "" && `, with ${field}`}. {why}
                </p>
              </details>
            </li>
          ))}
        </ol>
      );
    case "mend":
      return (
        <>
          <pre className="font-wire text-wire">{exercise.broken}</pre>
          <details>
            <summary>Mended</summary>
            <pre className="font-wire text-wire">{exercise.mended}</pre>
          </details>
        </>
      );
    case "policy":
      return (
        <>
          <WantedTable rows={exercise.rows} got={undefined} />
          <details>
            <summary>A policy that does so</summary>
            <pre className="overflow-x-auto font-wire text-wire">{JSON.stringify(exercise.solution, null, 2)}</pre>
          </details>
        </>
      );
  }
}
