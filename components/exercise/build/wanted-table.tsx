import { type Got, peopleIn, type WantedRow } from "#http/exercise/build";
import { statusClassName } from "../../message/hues";

type Props = { readonly rows: readonly WantedRow[]; readonly got: Got | undefined };

/** Who is to get which status for which request, and what each got where that was asked. */
export function WantedTable({ rows, got }: Props) {
  const people = peopleIn(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label="Who is to get which status">
      <table className="w-full text-small">
        <thead>
          <tr className="border-line border-b text-start text-soft">
            <th scope="col" className="py-1.5 pe-4 text-start font-medium">
              Request
            </th>
            {people.map((name) => (
              <th key={name} scope="col" className="py-1.5 pe-4 text-start font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ method, path, wanted }, index) => (
            <tr key={`${method} ${path}`}>
              <th scope="row" className="whitespace-nowrap py-1.5 pe-4 text-start font-normal font-wire text-wire">
                {method} {path}
              </th>
              {people.map((name) => (
                <td key={name} className="py-1.5 pe-4">
                  <Cell wanted={wanted[name]} got={got?.[index]?.[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ wanted, got }: { readonly wanted: number | undefined; readonly got: number | undefined }) {
  if (wanted === undefined) return <span className="text-soft">any</span>;
  const differs = got !== undefined && got !== wanted;
  return (
    <span
      className={`inline-block ${differs ? "border-challenge border-b-2" : ""}`}
      data-cell={got === undefined ? "" : String(!differs)}
    >
      <strong className={statusClassName(wanted)}>{wanted}</strong>
      {got !== undefined &&
        (differs ? <span className="block whitespace-nowrap text-soft">got {got}</span> : <span> ✓</span>)}
    </span>
  );
}
