"use client";

import { Check } from "lucide-react";
import type { Draft } from "#http/draft";
import { type FieldLine, fieldValue } from "#http/message";
import { withField } from "../../exchange/model/editing";
import { control } from "../../ui/control";

type Props = {
  readonly draft: Draft;
  /** The header lines to write; none while they cannot be. */
  readonly lines: readonly FieldLine[];
  readonly onDraft: (draft: Draft) => void;
  readonly label?: string;
  /** Where the request must go for the lines to mean something; the draft's own target unless given. */
  readonly target?: string | undefined;
};

/** What would be written into the request, a button that writes it, and one that sends it. */
export function UseLines({ draft, lines, onDraft, label = "Use", target = draft.target }: Props) {
  const stands =
    lines.length > 0 &&
    target === draft.target &&
    lines.every(([name, value]) => fieldValue(draft.fields, name) === value);
  return (
    <div className="flex flex-col gap-2 border-line border-t pt-3">
      {lines.map(([name, value]) => (
        <p key={name} className="line-clamp-3 break-all font-wire text-credentials text-tiny" data-line={name}>
          <span className="font-semibold">{name}:</span> {value}
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          className="button button-strong"
          disabled={lines.length === 0}
          {...control("enter")}
          onClick={() =>
            onDraft(lines.reduce((each, [name, value]) => withField(each, name, value), { ...draft, target }))
          }
        >
          {label}
        </button>
        {stands && (
          <button type="submit" className="button">
            Send it
          </button>
        )}
        <span aria-live="polite" className="inline-flex items-center gap-1 text-soft text-tiny">
          {stands && (
            <>
              <Check aria-hidden="true" className="size-4 text-granted" /> It stands in your request.
            </>
          )}
        </span>
      </div>
    </div>
  );
}
