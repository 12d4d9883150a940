"use client";

import { CornerDownLeft } from "lucide-react";

/** Leads back to the button in the text that was pressed, where the exchange has no place beside the text. */
export function BackToText({ asker }: { readonly asker: HTMLElement }) {
  function goBack() {
    asker.scrollIntoView({ block: "center" });
    asker.focus({ preventScroll: true });
  }
  return (
    <button type="button" onClick={goBack} className="button sticky bottom-3 self-center bg-paper beside:hidden">
      <CornerDownLeft aria-hidden="true" className="size-4" /> Back to the text
    </button>
  );
}
