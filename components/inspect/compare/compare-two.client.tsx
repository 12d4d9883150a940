"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { compareTries } from "#http/follow-up/compare";
import { readPasted } from "#http/inspect/read";
import { PasteField } from "../parts/paste-field.client";
import { DifferenceTable } from "./difference-table";

/** Two tries beside each other: one that worked and one that did not, and what differs that matters. */
export function CompareTwo() {
  const [worked, setWorked] = useState("");
  const [failed, setFailed] = useState("");
  const seen = useDeferredValue(`${worked}\0${failed}`);
  const result = useMemo(() => {
    const [one = "", other = ""] = seen.split("\0");
    const [good, bad] = [readPasted(one).messages, readPasted(other).messages];
    return { read: [good.length > 0, bad.length > 0] as const, differences: compareTries(good, bad) };
  }, [seen]);
  const both = worked.trim() !== "" && failed.trim() !== "";
  return (
    <>
      <div className="grid gap-6 md:grid-cols-2">
        <PasteField label="The one that worked" text={worked} onText={setWorked} />
        <PasteField label="The one that failed" text={failed} onText={setFailed} />
      </div>
      <div className="mt-8" aria-live="polite">
        {!both && (
          <p className="max-w-measure text-soft">
            Paste both: two answers with their requests, as <code className="text-small">curl -v</code> prints them, two
            requests, or two answers. Of secrets it is told that they differ, and not what they are.
          </p>
        )}
        {both && !result.read.every(Boolean) && <p>One of them could not be read.</p>}
        {both && result.read.every(Boolean) && result.differences.length === 0 && (
          <p>Nothing that matters differs in what was pasted.</p>
        )}
        {both && result.differences.length > 0 && <DifferenceTable differences={result.differences} />}
      </div>
    </>
  );
}
