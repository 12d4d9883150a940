"use client";

import { Check } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { type Control, control } from "./control";

type Props = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly text: () => string;
  /** What is said once it is copied. */
  readonly copied?: string;
  readonly name?: Control;
  readonly className?: string;
};

/** Copies a text to the clipboard and says so; where the clipboard is closed to pages, shows the text to be copied by hand. */
export function CopyButton({ label, icon, text, copied = "Copied", name, className = "button" }: Props) {
  const [state, setState] = useState<"ready" | "copied" | { readonly shown: string }>("ready");

  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("ready"), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    const taken = text();
    try {
      await navigator.clipboard.writeText(taken);
      setState("copied");
    } catch {
      setState({ shown: taken });
    }
  }

  if (typeof state === "object") {
    return (
      <label className="flex items-center gap-2 text-tiny text-soft">
        Copy this
        <input
          readOnly
          value={state.shown}
          onFocus={(event) => event.target.select()}
          className="w-40 rounded border border-edge bg-sheet px-2 py-1 font-wire"
        />
      </label>
    );
  }
  return (
    <button type="button" className={className} onClick={copy} {...(name ? control(name) : {})}>
      {state === "copied" ? <Check aria-hidden="true" className="size-4 text-granted" /> : icon}
      <span aria-live="polite">{state === "copied" ? copied : label}</span>
    </button>
  );
}
