"use client";

import { Copy } from "lucide-react";
import type { NextRequest } from "#http/follow-up/next-request";
import { CopyButton } from "../../ui/copy-button.client";
import { Disclosure } from "../../ui/disclosure";

/** The requests that the challenge leads to, as commands to copy. */
export function NextRequests({ requests }: { readonly requests: readonly NextRequest[] }) {
  return (
    <Disclosure summary="What the challenge leads to, as commands" look="sheet" open>
      <ul className="flex flex-col gap-4 px-4 pt-1 pb-4">
        {requests.map(({ says, command }) => (
          <li key={command}>
            <p className="text-small">{says}</p>
            <div className="mt-1 flex flex-wrap items-start gap-2">
              <code className="min-w-0 flex-1 basis-64 break-all rounded-md bg-well px-2.5 py-1.5 font-wire text-wire">
                {command}
              </code>
              <CopyButton label="Copy" icon={<Copy aria-hidden="true" className="size-4" />} text={() => command} />
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
