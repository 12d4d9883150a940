"use client";

import { useEffect, useState } from "react";

// In milliseconds.
const shown = 2000;

/** Copies the address of whichever copy mark of the page is pressed, and says so: see copy-mark.tsx. */
export function CopyLinks() {
  const [said, setSaid] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function pressed(event: MouseEvent) {
      const { target } = event;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-copy-link]") : null;
      if (!link || event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      // A heading is gone to besides, so that its address stands in the address bar too.
      if (!isOnThisPage(link)) event.preventDefault();
      try {
        await navigator.clipboard.writeText(link.href);
      } catch {
        // A browser that keeps its clipboard shut: the link is followed, and its address stands in the address bar.
        if (!isOnThisPage(link)) location.assign(link.href);
        return;
      }
      link.dataset["copied"] = "";
      setSaid("Link copied");
      clearTimeout(timer);
      timer = setTimeout(() => setSaid(""), shown);
      setTimeout(() => delete link.dataset["copied"], shown);
    }

    document.addEventListener("click", pressed);
    return () => {
      document.removeEventListener("click", pressed);
      clearTimeout(timer);
    };
  }, []);

  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

function isOnThisPage({ hash, pathname }: HTMLAnchorElement): boolean {
  return hash !== "" && pathname === location.pathname;
}
