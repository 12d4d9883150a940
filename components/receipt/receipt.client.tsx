"use client";

import { useEffect, useState } from "react";
import { receiptStart } from "#http/exercise/receipt";
import { GetReceipt } from "./get-receipt.client";
import { ShowReceipt } from "./show-receipt.client";

/** What the page of receipts shows: the receipt that its address carries, or the way to one. */
export function ReceiptPlace({ exercises }: { readonly exercises: readonly (readonly [id: string, title: string])[] }) {
  const [carried, setCarried] = useState<string>();

  useEffect(() => {
    const read = () => setCarried(location.hash.slice(1));
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  if (carried === undefined) return <p className="script-only">What this browser knows of is looked up…</p>;
  if (carried.startsWith(receiptStart)) return <ShowReceipt key={carried} text={carried} />;
  return <GetReceipt exercises={exercises} />;
}
