"use client";

import { ReceiptLink } from "./receipt-link.client";
import { useDone } from "./use-done.client";

/** How many exercises were done in this browser, and the way to a receipt of them; nothing where none was. */
export function AllDone() {
  const { size } = useDone();
  if (size === 0) return null;
  return (
    <p className="mt-6 flex max-w-3xl flex-wrap items-center gap-x-4 font-display text-small" data-all-done={size}>
      {size === 1 ? "1 exercise is" : `${size} exercises are`} done in this browser.
      <ReceiptLink />
    </p>
  );
}
