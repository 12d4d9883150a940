"use client";

import { type ClipboardEvent, type ComponentProps, memo, useId } from "react";
import { control } from "../../ui/control";
import { useOwnText } from "../../ui/field/use-own-text.client";
import { verbatim } from "../../ui/field/verbatim";
import { LockSign } from "../lock/lock-note";
import { type Edit, type EditedLine, fieldsIn, isEmpty } from "../model/editing";
import type { Fault } from "../model/faults";
import { describedBy, FaultNote, inputClass } from "./fault-note";
import { LineValue } from "./line-value.client";

type Props = {
  readonly line: EditedLine;
  readonly place: number;
  readonly given: number;
  /** The id of the list that names are suggested from. */
  readonly names: string;
  /** The values that are suggested. */
  readonly suggestions: readonly string[];
  readonly last: boolean;
  readonly nameFault: Fault | undefined;
  readonly valueFault: Fault | undefined;
  readonly caution: string | undefined;
  /** What a teacher keeps from being edited: the whole line, or that it is there, under its name. */
  readonly locks: "line" | "name" | "nothing";
  readonly lockedId: string | undefined;
  readonly onType: (change: Edit) => void;
  readonly onEdit: (change: Edit) => void;
};

/** One header line of the draft: name, value, and what can be done with the line. */
export const HeaderLine = memo(function HeaderLine(props: Props) {
  const { line, place, given, names, suggestions, last, nameFault, valueFault, caution, onType, onEdit } = props;
  const { locks, lockedId } = props;
  const id = useId();
  const own = useOwnText<HTMLInputElement>(line.name, given);
  const credentials = line.name.toLowerCase() === "authorization" ? "text-credentials" : "";

  // A whole line, or several, become lines and no name.
  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const fields = fieldsIn(event.clipboardData.getData("text/plain"));
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    if (locks !== "nothing" || !fields || (selectionEnd ?? 0) - (selectionStart ?? 0) < value.length) return;
    event.preventDefault();
    onEdit({ line: line.key, fields });
  }

  return (
    <li
      data-off={line.off || undefined}
      className="group flex [contain-intrinsic-size:auto_4.5rem] @lg:[contain-intrinsic-size:auto_2.75rem] [content-visibility:auto] data-off:opacity-55 flex-wrap items-start gap-x-1 border-line border-b p-1 last:border-b-0 focus-within:bg-credentials/6"
    >
      <span className="grid h-9 w-6 shrink-0 place-items-center">
        {locks !== "nothing" ? (
          <LockSign />
        ) : last || isEmpty(line) ? (
          <span aria-hidden="true" className="font-wire text-soft text-tiny">
            +
          </span>
        ) : (
          <input
            type="checkbox"
            {...control("line sent", place)}
            aria-label={`Send header ${place}`}
            title={line.off ? "Switched off: not sent" : "Sent; switch off to keep it without sending it"}
            checked={!line.off}
            onChange={() => onEdit({ toggle: line.key })}
            className="script-only size-3.5 accent-ink"
          />
        )}
      </span>
      <input
        {...verbatim}
        {...control("line name", place)}
        name={line.off ? undefined : "name"}
        {...own}
        list={locks === "nothing" ? names : undefined}
        placeholder={last ? "add a header" : "name"}
        aria-label={last ? "Name of a new header" : `Name of header ${place}`}
        aria-invalid={nameFault !== undefined}
        aria-describedby={describedBy((nameFault || caution) && `${id}-name`, locks !== "nothing" && lockedId)}
        readOnly={locks !== "nothing"}
        onChange={(event) => onType({ line: line.key, set: "name", to: event.target.value })}
        onPaste={paste}
        className={`${inputClass(nameFault)} ${credentials} min-w-0 flex-1 font-semibold group-data-off:line-through @lg:w-40 @lg:flex-none`}
      />
      <LineValue
        place={place}
        line={line}
        given={given}
        label={last ? "Value of a new header" : `Value of header ${place}`}
        placeholder={last ? "" : "value"}
        fault={valueFault}
        describedBy={describedBy(valueFault && `${id}-value`, locks === "line" && lockedId)}
        locked={locks === "line"}
        hue={credentials}
        suggestions={suggestions}
        onType={onType}
      />
      {!last && !isEmpty(line) && locks === "nothing" && (
        <span className="script-only ms-auto flex h-9 shrink-0 items-center text-soft">
          <LineButton
            {...control("line up", place)}
            sign="↑"
            label={`Move header ${place} up`}
            onClick={() => onEdit({ move: line.key, by: -1 })}
          />
          <LineButton
            {...control("line down", place)}
            sign="↓"
            label={`Move header ${place} down`}
            onClick={() => onEdit({ move: line.key, by: 1 })}
          />
          <LineButton
            {...control("line again", place)}
            sign="+"
            label={`Repeat header ${place}`}
            onClick={() => onEdit({ repeat: line.key })}
          />
          <LineButton
            {...control("line away", place)}
            sign="−"
            label={`Remove header ${place}`}
            onClick={() => onEdit({ remove: line.key })}
          />
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

// A letter as its sign: five drawings in each of many lines cost every key in every line its time.
function LineButton({ sign, label, ...rest }: ComponentProps<"button"> & { sign: string; label: string }) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className="grid size-8 @max-[19rem]:w-6 place-items-center rounded-md font-wire text-small hover:bg-well hover:text-ink focus-visible:text-ink group-focus-within:text-ink group-hover:text-ink"
    >
      {sign}
    </button>
  );
}
