"use client";

import { Printer } from "lucide-react";

/** Opens the browser's own print, which can also save a PDF. */
export function PrintButton() {
  return (
    <button type="button" className="button button-strong script-only" onClick={() => print()}>
      <Printer aria-hidden="true" className="size-4" /> Print
    </button>
  );
}
