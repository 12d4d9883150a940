"use client";

import { useEffect, useId, useState } from "react";
import type { Mended, Mending } from "#http/exercise/mend";
import type { Vary } from "#http/exercise/seed";
import { keepDone } from "../progress/progress";
import { keepSolved } from "../progress/solved";
import { Citation } from "../ui/citation";
import { useOwnText } from "../ui/field/use-own-text.client";
import { verbatim } from "../ui/field/verbatim";
import { Help } from "./help/help.client";
import { SaidOfWrong } from "./help/said-of-wrong";
import { useSeeded } from "./help/use-seed.client";

type Props = Written & {
  /** The words that a seed changes. */
  readonly vary: Vary;
};

type Written = {
  readonly id: string;
  readonly mending: Mending;
  readonly mended: string;
  readonly hints: readonly string[];
};

/** A broken answer to edit, with the words that the seed of the page picks. */
export function Mend({ vary, id, ...written }: Props) {
  const { seeded, seed } = useSeeded(written, vary);
  return <MendForm key={seed} id={id} seed={seed} {...seeded} />;
}

/** A broken answer to edit: the inspector says what is left of the named mistakes. */
function MendForm({ id, seed, mending, mended, hints }: Written & { readonly seed: string }) {
  const [{ text, given }, setText] = useState({ text: mending.broken, given: 0 });
  const [judged, setJudged] = useState<Mended & { readonly text: string }>();
  const [tries, setTries] = useState(0);
  const own = useOwnText<HTMLTextAreaElement>(text, given);
  const field = useId();
  const done = judged?.done ?? false;

  useEffect(() => {
    if (!done || judged === undefined) return;
    keepDone(id);
    keepSolved(id, { mended: judged.text }, Date.now() / 1000, seed);
  }, [done, id, judged, seed]);

  async function check() {
    // The inspector is more code than a page needs before somebody mends.
    const { judgeMend } = await import("#http/exercise/mend");
    setJudged({ ...judgeMend(mending, text, Date.now() / 1000), text });
    setTries(tries + 1);
  }

  const give = (next: string) => setText({ text: next, given: given + 1 });
  return (
    <div className="script-only flex flex-col gap-3" data-mend="">
      <label htmlFor={field} className="text-small text-soft">
        The answer, to edit
      </label>
      <textarea
        id={field}
        {...own}
        onChange={({ target }) => setText({ text: target.value, given })}
        rows={mending.broken.trimEnd().split("\n").length + 2}
        {...verbatim}
        className="field-sizing-content block w-full resize-y rounded-box border border-edge bg-paper p-3 font-wire text-wire"
      />
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={() => void check()}>
          Check
        </button>
        {text !== mending.broken && (
          <button type="button" className="button" onClick={() => give(mending.broken)}>
            Start over
          </button>
        )}
      </p>
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {judged && <Judged judged={judged} isOld={judged.text !== text} />}
      </div>
      {!done && <Help id={id} hints={hints} tries={tries} onSolve={() => give(mended)} />}
    </div>
  );
}

function Judged({ judged: { done, left, wrong }, isOld }: { readonly judged: Mended; readonly isOld: boolean }) {
  if (done) {
    return (
      <p className="font-semibold text-granted" data-verdict="right">
        Mended: the inspector finds nothing of it any more.
      </p>
    );
  }
  return (
    <div className={`flex flex-col gap-2 ${isOld ? "opacity-60" : ""}`} data-verdict="wrong">
      <ul className="flex list-disc flex-col gap-1 ps-5 font-text">
        {left.map(({ says, section }) => (
          <li key={says}>
            {says} {section !== undefined && <Citation>{section}</Citation>}
          </li>
        ))}
      </ul>
      {wrong && <SaidOfWrong says={wrong.says} idea={wrong.idea} />}
    </div>
  );
}
