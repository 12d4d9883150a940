"use client";

import { useEffect, useState } from "react";
import { exercisesDone, onDone } from "./progress";

/** The ids of the exercises that were done in this browser; none on the server and before the page is alive. */
export function useDone(): ReadonlySet<string> {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const read = () => setDone(exercisesDone());
    read();
    return onDone(read);
  }, []);
  return done;
}
