"use client";

import { Copy } from "lucide-react";
import { useId } from "react";
import { CopyButton } from "../../ui/copy-button.client";

type Props = {
  readonly label: string;
  readonly text: string;
  /** What the button that copies it says. */
  readonly copy: string;
  readonly rows?: number;
};

/** A text that is taken elsewhere: to be seen, selected, and copied by one press. */
export function CopiedText({ label, text, copy, rows = 1 }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col items-start gap-2">
      <label htmlFor={id} className="text-small text-soft">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
        className="block w-full resize-none break-all rounded-md border border-edge bg-sheet px-2 py-1.5 font-wire text-wire"
      />
      <CopyButton label={copy} icon={<Copy aria-hidden="true" className="size-4" />} text={() => text} />
    </div>
  );
}
