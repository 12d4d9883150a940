import { rules } from "#http/inspect/inspect";
import { Citation } from "../ui/citation";
import { severities } from "./parts/in-words";
import { SeveritySign } from "./parts/severity";

const meanings = {
  error: "An RFC says must, and this does otherwise.",
  warning: "An RFC says should, and this does otherwise; or clients are known to stumble here.",
  note: "Nothing is broken, and it is worth knowing.",
} as const;

/** What each severity means, and every rule that is looked for. */
export function RuleTable() {
  return (
    <section aria-labelledby="rules" className="mt-16 max-w-measure border-line border-t pt-8">
      <h2 id="rules" className="font-semibold text-head">
        What is looked for
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {severities.map((severity) => (
          <div key={severity} className="contents">
            <dt className="flex items-center gap-2 self-start font-display font-medium capitalize">
              <SeveritySign severity={severity} /> {severity}
            </dt>
            <dd>{meanings[severity]}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-5">
        <summary className="py-1 font-display font-semibold">All {rules.length} rules</summary>
        <ul className="mt-2 flex flex-col gap-2.5">
          {rules.map(({ id, severity, says, section }) => (
            <li key={id} className="flex gap-2.5 text-small">
              <SeveritySign severity={severity} className="mt-0.5 size-4" />
              <span className="min-w-0">
                <span className="sr-only">{severity}: </span>
                {says} <Citation>{section}</Citation>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
