"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { loadPart } from "../ui/load-part";
import { awaitBar } from "./tell";
import { openVisit, type Visit } from "./visit";

const Bar = lazy(() => loadPart(import("./bar.client"), ({ Bar: loaded }) => loaded));

/** The bar of a page that is in a teacher's room; nothing, and none of its code, on any other. */
export function RoomBar() {
  const [visit, setVisit] = useState<Visit>();
  useEffect(() => {
    const opened = openVisit(location.search);
    if (opened && !opened.left) awaitBar();
    setVisit(opened);
  }, []);
  if (!visit) return null;
  return (
    <Suspense>
      <Bar first={visit} />
    </Suspense>
  );
}
