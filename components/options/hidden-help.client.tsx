"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { canBeHidden } from "./hidden-help";

/** Keeps what is hidden in step with the address, where the page changes without being loaded anew. */
export function HiddenHelp() {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read anew with each path
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const { dataset } = document.documentElement;
    for (const each of canBeHidden) {
      if (query.get(each) === "off") dataset[each] = "off";
      else delete dataset[each];
    }
  }, [path]);
  return null;
}
