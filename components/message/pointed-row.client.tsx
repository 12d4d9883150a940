"use client";

import { control } from "../ui/control";
import { usePointed } from "./pointed.client";

type Props = {
  readonly name: string;
  readonly asked: string | undefined;
  readonly answered: string | undefined;
  readonly meaning: string;
};

/** One part of a challenge and what became of it; pointing at it marks the same part in the messages, and the other way round. */
export function PointedRow({ name, asked, answered, meaning }: Props) {
  const { name: pointed, point } = usePointed();
  return (
    <tr
      onMouseEnter={() => point(name)}
      className={`border-line border-t align-top ${pointed === name ? "bg-realm/12" : ""}`}
      title={meaning}
      data-row={name}
    >
      <th
        scope="row"
        className={`px-3 py-1.5 text-start font-semibold font-wire ${name === "realm" ? "text-realm" : "text-param"}`}
      >
        <button type="button" {...control("challenge part", name)} onFocus={() => point(name)} className="text-start">
          {name}
        </button>
      </th>
      <td className="break-all px-3 py-1.5 font-wire text-challenge">{asked ?? ""}</td>
      <td className="break-all px-3 py-1.5 font-wire text-credentials">{answered ?? ""}</td>
      <td className="px-3 py-1.5 font-text text-soft">{became(asked, answered)}</td>
    </tr>
  );
}

function became(asked: string | undefined, answered: string | undefined): string {
  if (asked === undefined) return "the client’s own";
  if (answered === undefined) return "told, not sent back";
  if (asked === answered) return "sent back unchanged";
  return asked.split(/[\s,]+/).includes(answered) ? "one of those offered" : "changed";
}
