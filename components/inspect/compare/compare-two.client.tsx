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
  const [one, other] = [useDeferredValue(worked), useDeferredValue(failed)];
  const good = useMemo(() => readPasted(one).messages, [one]);
  const bad = useMemo(() => readPasted(other).messages, [other]);
  const differences = useMemo(() => compareTries(good, bad), [good, bad]);
  const readable = good.length > 0 && bad.length > 0;
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
        {both && !readable && <p>One of them could not be read.</p>}
        {both && readable && differences.length === 0 && <p>Nothing that matters differs in what was pasted.</p>}
        {both && differences.length > 0 && <DifferenceTable differences={differences} />}
      </div>
    </>
  );
}
