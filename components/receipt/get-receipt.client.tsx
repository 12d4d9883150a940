"use client";

import { type FormEvent, useState } from "react";
import { type IssuedReceipt, receiptLimits } from "#http/exercise/receipt";
import { forgetSolved, solvedClaims } from "../progress/solved";
import { useDone } from "../progress/use-done.client";
import { Note } from "../ui/note";
import { askReceipt } from "./ask-receipt";
import { IssuedSheet } from "./issued-sheet.client";

type Titles = readonly (readonly [id: string, title: string])[];

/** The way to a receipt: a name or none, and a press. What the server leaves out is named, and can be solved once more. */
export function GetReceipt({ exercises }: { readonly exercises: Titles }) {
  const done = useDone();
  const [name, setName] = useState("");
  const [asking, setAsking] = useState(false);
  const [issued, setIssued] = useState<IssuedReceipt>();
  const [fault, setFault] = useState("");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (asking) return;
    setAsking(true);
    setFault("");
    const claims = solvedClaims();
    const answer = await askReceipt(name, claims);
    if ("fault" in answer) setFault(answer.fault);
    else {
      const left = new Set(answer.left.filter(({ later }) => !later).map(({ id }) => id));
      for (const claim of claims) if (left.has(claim.id)) forgetSolved(claim);
      setIssued({ ...answer, left: [...answer.left, ...unkept(exercises, done, new Set(claims.map(({ id }) => id)))] });
    }
    setAsking(false);
  }

  if (done.size === 0) {
    return (
      <p className="max-w-measure">
        No exercise is done in this browser yet. Solve one of the <a href="/exercises">exercises</a>, and come back.
      </p>
    );
  }
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <form onSubmit={submit} className="flex flex-col gap-3" data-get-receipt="">
        <p className="font-display font-semibold">
          {done.size === 1 ? "1 exercise is" : `${done.size} exercises are`} done in this browser.
        </p>
        <label className="flex flex-col gap-1 font-display text-small">
          A name, if you like one on it
          <input
            value={name}
            onChange={({ target }) => setName(target.value)}
            maxLength={receiptLimits.name}
            autoComplete="name"
            className="max-w-sm rounded-box border border-edge bg-sheet px-3 py-2 text-body"
          />
        </label>
        <p>
          <button type="submit" className="button button-strong" aria-busy={asking}>
            {asking ? "The server tries them again…" : "Get a receipt"}
          </button>
        </p>
      </form>
      {fault !== "" && <Note hue="challenge">{fault}</Note>}
      {issued && <IssuedSheet issued={issued} />}
    </div>
  );
}

// What was done before this browser kept such things, or what was too long to keep.
function unkept(exercises: Titles, done: ReadonlySet<string>, kept: ReadonlySet<string>): IssuedReceipt["left"] {
  return exercises
    .filter(([id]) => done.has(id) && !kept.has(id))
    .map(([id, title]) => ({ id, title, says: "This browser has not kept what solved it: solve it once more." }));
}
