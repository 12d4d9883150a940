"use client";

import { Share } from "lucide-react";
import { type ComponentType, useRef, useState } from "react";
import { control } from "../ui/control";
import type { TakeProps } from "./take.client";

type Loaded = { readonly Dialog: ComponentType<TakeProps & { readonly onClose: () => void }> };

/** Opens what a draft can be taken along as. The code for it is fetched when the button is pressed, and not before. */
export function TakeButton({ className = "button", ...props }: TakeProps & { readonly className?: string }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [state, setState] = useState<"shut" | "loading" | "open" | "failed">("shut");
  const button = useRef<HTMLButtonElement>(null);

  async function open() {
    setState("loading");
    try {
      const { TakeDialog } = await import("./take.client");
      setLoaded({ Dialog: TakeDialog });
      setState("open");
    } catch {
      setState("failed");
    }
  }

  function close() {
    setState("shut");
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        {...control("take")}
        className={className}
        aria-haspopup="dialog"
        aria-busy={state === "loading"}
        onClick={open}
      >
        <Share aria-hidden="true" className="size-3.5" /> Export
      </button>
      {state === "failed" && (
        <span role="alert" className="text-challenge text-tiny">
          This part failed to load. Try again.
        </span>
      )}
      {state === "open" && loaded && <loaded.Dialog {...props} onClose={close} />}
    </>
  );
}
