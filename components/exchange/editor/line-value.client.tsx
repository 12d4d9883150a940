"use client";

import type { ChangeEvent, KeyboardEvent } from "react";
import { control } from "../../ui/control";
import { useOwnText } from "../../ui/field/use-own-text.client";
import { verbatim } from "../../ui/field/verbatim";
import { type Edit, type EditedLine, inOneLine } from "../model/editing";
import type { Fault } from "../model/faults";
import { inputClass } from "./fault-note";

type Props = {
  readonly line: EditedLine;
  readonly place: number;
  readonly given: number;
  readonly label: string;
  readonly placeholder: string;
  readonly fault: Fault | undefined;
  readonly describedBy: string | undefined;
  readonly locked: boolean;
  readonly hue: string;
  readonly suggestions: readonly string[];
  readonly onType: (change: Edit) => void;
};

// Characters from which on a value has the width of the table to itself, and from which on it scrolls within its field.
const broad = 48;
const long = 600;

/**
 * The value of a header line, with what is suggested for it. It is drawn on as many lines as it needs, so that all of a token can
 * be seen, and is one line all the same: Enter sends.
 */
export function LineValue(props: Props) {
  const { line, place, given, label, placeholder, fault, describedBy, locked, hue, suggestions, onType } = props;
  const own = useOwnText<HTMLTextAreaElement>(line.value, given);
  const open = locked ? [] : suggestions.filter((each) => each !== line.value && isBegun(each, line.value));

  function tell({ currentTarget: field }: ChangeEvent<HTMLTextAreaElement>) {
    if (/[\r\n]/.test(field.value)) {
      const before = inOneLine(field.value.slice(0, field.selectionStart)).length;
      field.value = inOneLine(field.value);
      field.setSelectionRange(before, before);
    }
    onType({ line: line.key, set: "value", to: field.value });
  }

  function take(value: string) {
    const { current: field } = own.ref;
    if (!field) return;
    field.value = value;
    field.focus();
    onType({ line: line.key, set: "value", to: value });
  }

  return (
    <span
      className={`order-last w-full min-w-0 ps-6 ${line.value.length > broad ? "" : "@lg:order-none @lg:w-auto @lg:flex-1 @lg:ps-0"}`}
    >
      <span className="flex items-start">
        <span aria-hidden="true" className="font-wire text-soft leading-9">
          :
        </span>
        <textarea
          {...own}
          {...control("line value", place)}
          name={line.off ? undefined : "value"}
          rows={1}
          data-long={line.value.length > long || undefined}
          placeholder={placeholder}
          aria-label={label}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy}
          readOnly={locked}
          onChange={tell}
          onKeyDown={sendByEnter}
          enterKeyHint="send"
          {...verbatim}
          className={`${inputClass(fault)} ${hue} grows w-full min-w-0 flex-1 group-data-off:line-through`}
        />
      </span>
      {open.length > 0 && (
        <ul aria-label={`Suggested for ${label.toLowerCase()}`} className="script-only flex flex-wrap gap-1 p-1 ps-4">
          {open.map((value) => (
            <li key={value} className="min-w-0">
              <button
                type="button"
                {...control("line suggestion", `${place}, ${value}`)}
                onClick={() => take(value)}
                className="block min-h-7 max-w-full truncate rounded-full border border-line px-2.5 font-wire text-credentials text-tiny hover:border-edge"
              >
                {value.endsWith(" ") ? `${value}…` : value}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}

function isBegun(suggestion: string, value: string): boolean {
  return suggestion.toLowerCase().startsWith(value.toLowerCase());
}

function sendByEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.form?.requestSubmit();
}
