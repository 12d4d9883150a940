"use client";

import { useEffect } from "react";

/** Tells the page that what stands before it can be pressed: see server/pages/ready/wake.ts. */
export function Hydrated() {
  useEffect(() => {
    dispatchEvent(new Event("hydrated"));
  }, []);
  return null;
}
