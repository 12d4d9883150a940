"use client";

import { Search } from "lucide-react";
import { type ComponentType, type MouseEvent, useEffect, useRef, useState } from "react";

type Dialog = ComponentType<{ readonly onClose: () => void }>;

const look =
  "grid size-9 shrink-0 place-items-center rounded-full text-soft hover:bg-well hover:text-ink lg:flex lg:w-auto lg:items-center lg:gap-2 lg:px-3 lg:no-underline lg:border lg:border-edge";

/**
 * Opens the search when it is pressed, by `/` and by Ctrl K or Cmd K; what it needs is fetched then, and not before. Without code it
 * is a link to the page that searches.
 */
export function SearchButton() {
  const [opened, setOpened] = useState<{ readonly Dialog: Dialog }>();
  const link = useRef<HTMLAnchorElement>(null);
  const before = useRef<HTMLElement>(null);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!asksForSearch(event) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      link.current?.click();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  async function open(event: MouseEvent<HTMLAnchorElement>) {
    // In a tab or a window of its own it is a page.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { activeElement } = document;
    before.current = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
    try {
      const { SearchDialog } = await import("./search-dialog.client");
      setOpened({ Dialog: SearchDialog });
    } catch {
      location.assign("/search");
    }
  }

  function close() {
    setOpened(undefined);
    const back = before.current?.isConnected ? before.current : link.current;
    // Whoever went on within the page stays there.
    requestAnimationFrame(() => back?.focus({ preventScroll: true }));
  }

  return (
    <>
      <a ref={link} href="/search" className={look} aria-haspopup="dialog" title="Search: / or Ctrl K" onClick={open}>
        <Search aria-hidden="true" className="size-4" />
        <span className="max-lg:sr-only">Search</span>
      </a>
      {opened && <opened.Dialog onClose={close} />}
    </>
  );
}

/** Ctrl K and Cmd K anywhere; `/` where nothing is being written. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey) return false;
  if (key.toLowerCase() === "k") return (ctrlKey || metaKey) && !shiftKey;
  if (key !== "/" || ctrlKey || metaKey) return false;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select")));
}
