"use client";

import { useEffect, useState } from "react";

/** The way to a receipt of what was solved in this browser. In a frame there is none: its browser keeps what it knows apart. */
export function ReceiptLink() {
  const [alone, setAlone] = useState(false);
  useEffect(() => setAlone(self === top), []);
  if (!alone) return null;
  return (
    <a href="/receipt" className="ms-auto whitespace-nowrap text-ink text-small" data-receipt-link="">
      Get a receipt
    </a>
  );
}
