"use client";

import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { onBoard } from "../link/ways-to-take";

type Props = {
  /** What the button says. */
  readonly label: ReactNode;
  readonly title: string;
  readonly address: string;
  readonly children?: ReactNode;
};

/** A button that fills the window with what is for the class, and the screen where the browser lets it. Escape ends it. */
export function Projected({ label, title, address, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { parts, long } = onBoard(address);

  useEffect(() => {
    // Escape ends full screen first, and what filled it goes with it.
    function changed() {
      if (!document.fullscreenElement) dialog.current?.close();
    }
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);

  async function open() {
    try {
      await document.documentElement.requestFullscreen();
    } catch {
      // A browser, or a frame, without full screen: the dialog fills the window.
    }
    dialog.current?.showModal();
  }

  function closed() {
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  return (
    <>
      <button type="button" className="button" onClick={open}>
        {label}
      </button>
      <dialog
        ref={dialog}
        onClose={closed}
        aria-label={title}
        className="fixed inset-0 m-0 h-dvh max-h-none w-screen max-w-none overflow-auto bg-white text-black"
        data-projected=""
      >
        <div className="grid min-h-full place-content-center justify-items-center gap-[3vh] px-4 py-[4vh] text-center">
          <p className="font-bold font-display text-[clamp(1.2rem,4vh,3rem)]">{title}</p>
          {children}
          {!long && (
            <p className="font-wire text-[clamp(1rem,3.2vw,3rem)] leading-tight">
              <BoardParts parts={parts} />
            </p>
          )}
        </div>
        <form method="dialog" className="absolute end-3 top-3">
          <button
            type="submit"
            aria-label="Close"
            className="grid size-11 place-items-center rounded-full border border-neutral-500 bg-white text-black"
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </form>
      </dialog>
    </>
  );
}

/** An address that breaks only where a part of it begins. */
export function BoardParts({ parts }: { readonly parts: readonly string[] }) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts may repeat, and they never change places
    <span key={`${index} ${part}`} className="inline-block">
      {part}
    </span>
  ));
}
