import type { Verdict } from "./judge";
import { VerdictSign, verdictClass } from "./verdict-sign";

/** A cell: its name, where its details stand, and what came back; nothing where the framework leaves the answer to its user. */
export type Cell = {
  readonly id: string;
  readonly href: string;
  readonly came: { readonly status: number; readonly verdict: Verdict } | undefined;
};

type Row = { readonly id: string; readonly name: string; readonly version: string; readonly cells: readonly Cell[] };

/** Frameworks by situations. Where there is no room for eight columns, it scrolls in a box of its own. */
export function FrameworkTable({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <section tabIndex={0} aria-label="What each framework answers" className="relative mt-6 overflow-x-auto">
      <table className="border-collapse font-display text-small">
        <thead>
          <tr>
            <th scope="col" className={`${cornerClass} align-bottom font-semibold`}>
              Framework
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="min-w-20 px-2 pb-2 text-start align-bottom font-medium text-soft">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, version, cells }) => (
            <tr key={id} className="border-line border-t">
              <th scope="row" className={`${cornerClass} py-1.5 font-medium`}>
                <a href={`/frameworks/${id}`}>{name}</a>{" "}
                <span className="block font-normal text-soft text-tiny">{version}</span>
              </th>
              {cells.map((cell) => (
                <td key={cell.id} id={cell.id} className="scroll-mt-20 p-0 target:bg-well">
                  <Came {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const cornerClass = "sticky start-0 z-1 min-w-28 max-w-36 bg-paper pe-3 pb-2 text-start";

function Came({ href, came }: Cell) {
  const className = "flex items-center gap-1.5 whitespace-nowrap px-2 py-3 no-underline hover:bg-well";
  if (!came)
    return (
      <a href={href} className={`${className} text-soft`}>
        yours
      </a>
    );
  return (
    <a href={href} className={className}>
      <VerdictSign verdict={came.verdict} />
      <span className={`font-semibold ${verdictClass[came.verdict]}`}>{came.status}</span>
      <span className="sr-only">{came.verdict}</span>
    </a>
  );
}
