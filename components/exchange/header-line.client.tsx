"use client";

import { ArrowDown, ArrowUp, Copy, Eye, EyeOff, X } from "lucide-react";
import { memo, type ReactNode, useId } from "react";
import { type Edit, type EditedLine, isEmpty } from "./editing";
import { FaultNote, inputClass } from "./fault-note";
import type { Fault } from "./faults";

type Props = {
  readonly line: EditedLine;
  readonly place: number;
  /** The ids of the lists that names and values are suggested from. */
  readonly names: string;
  readonly values: string | undefined;
  readonly last: boolean;
  readonly nameFault: Fault | undefined;
  readonly valueFault: Fault | undefined;
  readonly caution: string | undefined;
  readonly onEdit: (change: Edit) => void;
};

/** One header line of the draft: name, value, and what can be done with the line. */
export const HeaderLine = memo(function HeaderLine(props: Props) {
  const { line, place, names, values, last, nameFault, valueFault, caution, onEdit } = props;
  const id = useId();
  const plain = { autoCapitalize: "off", autoComplete: "off", autoCorrect: "off", spellCheck: false } as const;
  const credentials = line.name.toLowerCase() === "authorization" ? "text-credentials" : "";
  return (
    <li
      data-off={line.off || undefined}
      className="group flex [contain-intrinsic-size:auto_2.75rem] [content-visibility:auto] data-off:opacity-55 data-off:line-through flex-wrap items-center gap-x-1 border-line border-b p-1 last:border-b-0 focus-within:bg-credentials/6"
    >
      <span aria-hidden="true" className="w-6 shrink-0 text-end font-wire text-soft text-tiny">
        {last ? "+" : place}
      </span>
      <input
        {...plain}
        name={line.off ? undefined : "name"}
        list={names}
        value={line.name}
        placeholder={last ? "add a header" : "name"}
        aria-label={last ? "Name of a new header" : `Name of header ${place}`}
        aria-invalid={nameFault !== undefined}
        aria-describedby={nameFault || caution ? `${id}-name` : undefined}
        onChange={(event) => onEdit({ line: line.key, set: "name", to: event.target.value })}
        className={`${inputClass(nameFault)} ${credentials} min-w-0 flex-1 font-semibold @lg:w-40 @lg:flex-none`}
      />
      <span className="order-last flex w-full min-w-0 items-center ps-6 @lg:order-none @lg:w-auto @lg:flex-1 @lg:ps-0">
        <span aria-hidden="true" className="font-wire text-soft">
          :
        </span>
        <input
          {...plain}
          name={line.off ? undefined : "value"}
          list={values}
          value={line.value}
          placeholder={last ? "" : "value"}
          aria-label={last ? "Value of a new header" : `Value of header ${place}`}
          aria-invalid={valueFault !== undefined}
          aria-describedby={valueFault ? `${id}-value` : undefined}
          onChange={(event) => onEdit({ line: line.key, set: "value", to: event.target.value })}
          className={`${inputClass(valueFault)} ${credentials} min-w-0 flex-1`}
        />
      </span>
      {!last && !isEmpty(line) && (
        <span className="script-only flex shrink-0 text-soft">
          <LineButton
            label={line.off ? `Switch header ${place} on` : `Switch header ${place} off`}
            onClick={() => onEdit({ toggle: line.key })}
          >
            {line.off ? <EyeOff /> : <Eye />}
          </LineButton>
          <LineButton label={`Move header ${place} up`} onClick={() => onEdit({ move: line.key, by: -1 })}>
            <ArrowUp />
          </LineButton>
          <LineButton label={`Move header ${place} down`} onClick={() => onEdit({ move: line.key, by: 1 })}>
            <ArrowDown />
          </LineButton>
          <LineButton label={`Repeat header ${place}`} onClick={() => onEdit({ repeat: line.key })}>
            <Copy />
          </LineButton>
          <LineButton label={`Remove header ${place}`} onClick={() => onEdit({ remove: line.key })}>
            <X />
          </LineButton>
        </span>
      )}
      <Notes id={id} line={line} nameFault={nameFault} valueFault={valueFault} caution={caution} />
    </li>
  );
});

function Notes({
  id,
  line,
  nameFault,
  valueFault,
  caution,
}: Pick<Props, "line" | "nameFault" | "valueFault" | "caution"> & { id: string }) {
  if (!nameFault && !valueFault && !caution) return null;
  return (
    <div className="order-last w-full basis-full ps-6">
      <FaultNote id={`${id}-name`} fault={nameFault} text={line.name} />
      <FaultNote id={`${id}-value`} fault={valueFault} text={line.value} />
      {caution && !nameFault && (
        <p id={`${id}-name`} className="px-2 pb-2 text-param text-tiny" data-caution="">
          {caution}
        </p>
      )}
    </div>
  );
}

function LineButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="grid size-8 place-items-center rounded-md hover:bg-well hover:text-ink focus-visible:text-ink group-focus-within:text-ink group-hover:text-ink [&>svg]:size-3.5 [&>svg]:overflow-visible"
    >
      {children}
    </button>
  );
}
