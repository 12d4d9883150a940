"use client";

import { Download } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { verbatim } from "../../ui/field/verbatim";
import { Note } from "../../ui/note";
import { checkClass } from "./check-class";
import { ClassTable } from "./class-table.client";
import { exercisesCsv, receiptsCsv } from "./csv";
import { type Judged, judged } from "./judge";
import { mostPasted, receiptsIn } from "./pasted";
import { save } from "./save";
import { countsInWords } from "./sorted";

/** A place to paste the receipts of a class: the server says which it has signed, and the page which repeat another. */
export function ClassReceipts() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [rows, setRows] = useState<readonly Judged[]>();
  const [state, setState] = useState("");
  const [fault, setFault] = useState("");
  const [asking, setAsking] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (asking) return;
    const { found, more } = receiptsIn(field.current?.value ?? "");
    setRows(undefined);
    setFault("");
    setState("");
    if (found.length === 0) {
      setFault("There is no receipt in this. A receipt begins with kk1. and is one long word.");
      return;
    }
    setAsking(true);
    const tell = (done: number) => setState(`${done} of ${found.length} are checked…`);
    tell(0);
    const { checked, fault: broken } = await checkClass(
      found.map(({ text }) => text),
      tell,
    );
    const all = judged(found, checked);
    const cut = more ? [`Only the first ${mostPasted} receipts were looked at: paste the rest by itself.`] : [];
    const rest = broken === undefined ? [] : [`${found.length - checked.length} were not checked. ${broken}`];
    setFault([...cut, ...rest].join(" "));
    setRows(all);
    setState(countsInWords(all));
    setAsking(false);
  }

  return (
    <div className="script-only flex flex-col gap-5">
      <form onSubmit={submit} className="flex max-w-3xl flex-col gap-3">
        <label className="flex flex-col gap-2 font-display font-semibold">
          The receipts of a class
          <textarea
            ref={field}
            rows={8}
            placeholder={"Ali Baba, kk1.…\nMorgiana, kk1.…"}
            {...verbatim}
            className="block max-h-[60vh] w-full resize-y rounded-box border border-edge bg-sheet p-3 font-normal font-wire text-wire placeholder:text-soft"
          />
        </label>
        <p className="text-small text-soft">
          One a line, a CSV, or mails as they are: whatever stands around a receipt is passed over. Only the receipts
          are sent to the server, and it keeps none.
        </p>
        <p>
          <button type="submit" className="button button-strong" aria-busy={asking}>
            {asking ? "Checking…" : "Check them"}
          </button>
        </p>
      </form>
      {fault !== "" && (
        <Note hue="challenge" className="max-w-3xl">
          {fault}
        </Note>
      )}
      <p role="status" className="font-display font-semibold empty:hidden" data-class-state="">
        {state}
      </p>
      {rows && rows.length > 0 && (
        <>
          <ClassTable rows={rows} />
          <p className="flex flex-wrap gap-2">
            <button type="button" className="button" onClick={() => save("receipts.csv", receiptsCsv(rows))}>
              <Download aria-hidden="true" className="size-4" /> CSV, a row a receipt
            </button>
            <button type="button" className="button" onClick={() => save("exercises.csv", exercisesCsv(rows))}>
              <Download aria-hidden="true" className="size-4" /> CSV, a row an exercise
            </button>
          </p>
        </>
      )}
    </div>
  );
}
