"use client";

import { Copy, Link2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { IssuedReceipt } from "#http/exercise/receipt";
import { CopyButton } from "../ui/copy-button.client";
import { verbatim } from "../ui/field/verbatim";
import { ShowReceipt } from "./show-receipt.client";

/** A receipt that was just issued: its text to copy, what was left out of it, and what it says in words. */
export function IssuedSheet({ issued: { receipt, left, lasts } }: { readonly issued: IssuedReceipt }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was asked for is what comes next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each receipt that comes is shown anew
  useEffect(() => heading.current?.focus(), [receipt]);
  return (
    <section aria-labelledby="issued" className="flex flex-col gap-4">
      <h2 id="issued" ref={heading} tabIndex={-1} className="font-semibold text-head">
        {receipt === undefined ? "There is nothing to sign yet" : "Your receipt"}
      </h2>
      {left.length > 0 && <LeftOut left={left} />}
      {receipt !== undefined && (
        <>
          <label className="flex flex-col gap-1 font-display text-small">
            Its text, to hand in
            <textarea
              readOnly
              value={receipt}
              rows={4}
              onFocus={({ target }) => target.select()}
              {...verbatim}
              className="block w-full resize-y break-all rounded-box border border-edge bg-paper p-3 font-wire text-wire"
              data-receipt-text=""
            />
          </label>
          <p className="flex flex-wrap gap-2">
            <CopyButton
              label="Copy the text"
              icon={<Copy aria-hidden="true" className="size-4" />}
              text={() => receipt}
              className="button button-strong"
            />
            <CopyButton
              label="Copy a link to it"
              icon={<Link2 aria-hidden="true" className="size-4" />}
              text={() => `${location.origin}/receipt#${receipt}`}
            />
          </p>
          {!lasts && (
            <p className="text-small text-soft" data-lasts="false">
              This server has no key that was set (SANDBOX_KEY), so its receipts are good until it is started again.
            </p>
          )}
          <ShowReceipt key={receipt} text={receipt} own />
        </>
      )}
    </section>
  );
}

function LeftOut({ left }: Pick<IssuedReceipt, "left">) {
  return (
    <div className="rounded-box border border-param px-4 py-3" data-left-out={left.length}>
      <h3 className="font-semibold">
        {left.length === 1 ? "1 exercise was left out" : `${left.length} exercises were left out`}
      </h3>
      <ul className="mt-2 flex flex-col gap-1.5 font-text">
        {left.map(({ id, title, says }) => (
          <li key={id}>
            <a href={`/exercises/${id}`}>{title}</a>: {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
