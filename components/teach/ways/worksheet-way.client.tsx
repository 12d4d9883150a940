"use client";

import { Printer } from "lucide-react";

/** The exercises on paper. */
export function WorksheetWay({ worksheet }: { readonly worksheet: string | undefined }) {
  if (worksheet === undefined)
    return (
      <p className="text-small">There is no exercise in this link. Choose an exercise, or a lesson that has some.</p>
    );
  return (
    <div className="flex flex-col items-start gap-2">
      <a className="button no-underline" href={worksheet} target="_blank" rel="noreferrer">
        <Printer aria-hidden="true" className="size-4" /> Open the worksheet
      </a>
      <p className="text-soft text-tiny">
        To print from your browser, with its key. Another seed gives neighbors another sheet.
      </p>
    </div>
  );
}
