"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { forgetLink } from "./forget-link";
import { type Size, sizeKey } from "./size";

function isLarge(): boolean {
  return document.documentElement.dataset["size"] === "large";
}

function put(size: Size) {
  if (size === "large") document.documentElement.dataset["size"] = size;
  else delete document.documentElement.dataset["size"];
}

function keep(size: Size) {
  try {
    sessionStorage.setItem(sizeKey, size);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

function kept(): Size {
  try {
    return sessionStorage.getItem(sizeKey) === "large" ? "large" : "usual";
  } catch {
    return isLarge() ? "large" : "usual";
  }
}

// In a new tab, too: the place on the page and a sandbox's draft are in the fragment.
function takeFragment({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  currentTarget.hash = location.hash;
}

/** A link to the size of type that there is not: what is on the page stays, and the choice holds for the visit. */
export function SizeChoice() {
  const [large, setLarge] = useState(false);

  useEffect(() => {
    setLarge(isLarge());
    // A page that the browser kept as it was is shown again after the choice was made on another.
    function comeBack({ persisted }: PageTransitionEvent) {
      if (!persisted) return;
      put(kept());
      setLarge(isLarge());
    }
    addEventListener("pageshow", comeBack);
    return () => removeEventListener("pageshow", comeBack);
  }, []);

  const other = large ? "usual" : "large";

  function choose(event: MouseEvent<HTMLAnchorElement>) {
    takeFragment(event);
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    put(other);
    keep(other);
    forgetLink(sizeKey);
    setLarge(!large);
  }

  return (
    <>
      <a href={`?${sizeKey}=${other}`} onPointerDown={takeFragment} onClick={choose}>
        {large ? "the usual type" : "larger type"}
      </a>{" "}
      {large ? "again" : "for a projector"}
    </>
  );
}
