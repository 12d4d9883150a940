"use client";

import { Copy, Maximize } from "lucide-react";
import { CopyButton } from "../../ui/copy-button.client";
import { onBoard } from "../link/ways-to-take";
import { BoardParts, Projected } from "./projected.client";

/** The link as it is written on a board; where nobody would copy it from there, a sentence. */
export function BoardWay({ address }: { readonly address: string }) {
  const { parts, long } = onBoard(address);
  if (long)
    return (
      <p className="text-small" data-too-long="">
        This link is too long to be copied from a board. Show its QR code instead. A lesson or an exercise without a
        request of its own has a short link.
      </p>
    );
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="font-wire text-head" data-board="">
        <BoardParts parts={parts} />
      </p>
      <div className="flex flex-wrap gap-2">
        <CopyButton label="Copy" icon={<Copy aria-hidden="true" className="size-4" />} text={() => parts.join("")} />
        <Projected
          label={
            <>
              <Maximize aria-hidden="true" className="size-4" /> Full screen
            </>
          }
          title="Type this address"
          address={address}
        />
      </div>
    </div>
  );
}
