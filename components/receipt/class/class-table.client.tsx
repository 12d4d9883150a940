"use client";

import { useState } from "react";
import { Pills } from "../../ui/field/pills";
import { helpInWords, momentInWords } from "../moment-in-words";
import type { Judged } from "./judge";
import { isOrder, type Order, orders, sorted } from "./sorted";
import { stateNames } from "./states";

/** The receipts of a class as a table: whose, what the server says of each, and what each holds. */
export function ClassTable({ rows }: { readonly rows: readonly Judged[] }) {
  const [order, setOrder] = useState<Order>("state");
  return (
    <div className="flex flex-col gap-3 font-display text-small">
      <Pills
        legend="In order of"
        name="order"
        options={Object.entries(orders).map(([value, label]) => ({ value, label }))}
        chosen={order}
        onChoose={(value) => setOrder(isOrder(value) ? value : order)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-label="The receipts, one a row">
        <table className="w-full min-w-[40rem]">
          <thead>
            <tr className="border-line border-b text-soft">
              {["Name", "State", "Solved", "Signed", "Line"].map((each) => (
                <th key={each} scope="col" className="py-1.5 pe-4 text-start font-medium">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {sorted(rows, order).map((row) => (
              <Row key={`${row.line} ${row.text}`} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const hues = {
  genuine: "text-granted",
  "other-key": "text-param",
  forged: "text-challenge",
  damaged: "text-challenge",
} as const;

function Row({ row: { line, around, checked, repeats } }: { readonly row: Judged }) {
  const isGenuine = checked.state === "genuine";
  const name = isGenuine ? checked.name : "";
  return (
    <tr className="align-top" data-class-row={checked.state}>
      <th scope="row" className="min-w-32 max-w-60 py-2 pe-4 text-start font-semibold [overflow-wrap:anywhere]">
        {name === "" ? <span className="font-normal text-soft">no name</span> : name}
        {around !== "" && around !== name && <span className="block font-normal text-soft text-tiny">{around}</span>}
      </th>
      <td className="max-w-96 py-2 pe-4">
        <strong className={hues[checked.state]}>{stateNames[checked.state]}</strong>
        {!isGenuine && <span className="block text-soft">{checked.says}</span>}
        {repeats.map((each) => (
          <span key={each} className="block text-refused" data-repeats="">
            {each}
          </span>
        ))}
      </td>
      <td className="py-2 pe-4">{isGenuine && <Solved solved={checked.solved} />}</td>
      <td className="whitespace-nowrap py-2 pe-4">{isGenuine && momentInWords(checked.issued)}</td>
      <td className="py-2 pe-4">{line}</td>
    </tr>
  );
}

type SolvedProps = Pick<Extract<Judged["checked"], { readonly state: "genuine" }>, "solved">;

function Solved({ solved }: SolvedProps) {
  return (
    <details>
      <summary className="whitespace-nowrap py-0.5">
        {solved.length === 1 ? "1 exercise" : `${solved.length} exercises`}
      </summary>
      <ul className="mt-1 flex min-w-64 flex-col gap-1">
        {solved.map((each) => (
          <li key={each.id}>
            {each.title}
            <span className="block text-soft text-tiny">
              {momentInWords(each.at)}, {helpInWords(each)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
