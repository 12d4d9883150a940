"use client";

import { useEffect, useState } from "react";
import { type Findable, type Index, makeIndex } from "./engine/find";

let loaded: Promise<Index> | undefined;

/** The index of the site: fetched once a page, and again where that failed. */
export function useIndex(): Index | "loading" | "failed" {
  const [index, setIndex] = useState<Index | "loading" | "failed">("loading");

  useEffect(() => {
    let here = true;
    loaded ??= loadIndex();
    loaded.then(
      (made) => here && setIndex(made),
      () => {
        loaded = undefined;
        if (here) setIndex("failed");
      },
    );
    return () => {
      here = false;
    };
  }, []);

  return index;
}

async function loadIndex(): Promise<Index> {
  const response = await fetch("/search.json");
  if (!response.ok) throw new RangeError(`Cannot load what can be found: the answer was a ${response.status}`);
  const documents: readonly Findable[] = await response.json();
  return makeIndex(documents);
}
