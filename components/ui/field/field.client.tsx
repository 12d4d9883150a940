"use client";

import { type ReactNode, useId } from "react";
import { verbatim } from "./verbatim";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A sentence that says what is wrong with the value. */
  readonly fault?: string | undefined;
  readonly hint?: ReactNode;
  /** Stands in a row with others. */
  readonly row?: boolean;
  /** The text color of the value. */
  readonly hue?: string;
  /** The most characters it takes. */
  readonly longest?: number;
  readonly className?: string;
};

/** One labeled input, with its fault in a sentence under it. */
export function Field({ label, value, onChange, fault, hint, row = false, hue = "text-credentials", ...rest }: Props) {
  const id = useId();
  return (
    <div className={`min-w-0 ${row ? "flex-1 basis-48" : ""} ${rest.className ?? ""}`}>
      <label htmlFor={id} className="block text-soft text-tiny">
        {label}
      </label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={rest.longest}
        aria-invalid={fault !== undefined}
        aria-describedby={fault !== undefined || hint ? `${id}-note` : undefined}
        {...verbatim}
        className={`${hue} mt-0.5 h-9 w-full rounded-md border ${fault ? "border-challenge" : "border-edge"} bg-sheet px-2 font-wire text-wire`}
      />
      {(fault !== undefined || hint) && (
        <p id={`${id}-note`} className={`mt-1 text-tiny ${fault ? "text-challenge" : "text-soft"}`}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}
