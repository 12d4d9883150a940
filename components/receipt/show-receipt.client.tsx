"use client";

import { useEffect, useState } from "react";
import type { CheckedReceipt } from "#http/exercise/receipt";
import { Note } from "../ui/note";
import { checkReceipts } from "./answers";
import { ReceiptSheet } from "./receipt-sheet";

type Props = {
  readonly text: string;
  /** It was issued just now, to whoever reads it. */
  readonly own?: boolean;
};

/** A receipt: the server is asked whether it has signed it, and it stands here in words. */
export function ShowReceipt({ text, own = false }: Props) {
  const [found, setFound] = useState<CheckedReceipt | { readonly fault: string }>();

  useEffect(() => {
    let isOver = false;
    void checkReceipts([text]).then((answer) => {
      const [checked] = "checked" in answer ? answer.checked : [];
      if (!isOver) setFound("fault" in answer ? answer : (checked ?? { fault: "The server said nothing of it." }));
    });
    return () => {
      isOver = true;
    };
  }, [text]);

  if (!found) return <p role="status">The server is asked whether it has signed this receipt…</p>;
  if ("fault" in found) return <Note hue="challenge">{found.fault}</Note>;
  return (
    <>
      <div role="status" className="mb-5" data-receipt-state={found.state}>
        {found.state === "genuine" ? (
          <p className="font-semibold text-granted">Genuine: this server has signed it.</p>
        ) : (
          <p className="font-semibold text-challenge">Not genuine. {found.says}</p>
        )}
      </div>
      {found.state === "genuine" && <ReceiptSheet receipt={found} />}
      {!own && (
        <p className="mt-6 font-display text-small">
          <a href="/receipt">A receipt of your own</a>
        </p>
      )}
    </>
  );
}
