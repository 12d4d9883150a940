"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { faultWords } from "#http/excerpt";
import { type Got, isBuilt, type WantedRow, type WrongPolicy, wrongPolicyIn } from "#http/exercise/build";
import type { Vary } from "#http/exercise/seed";
import type { WrittenPolicy } from "#http/policy/policy";
import { keepDone } from "../../progress/progress";
import { keepSolved } from "../../progress/solved";
import { loadPart } from "../../ui/load-part";
import { Help } from "../help/help.client";
import { SaidOfWrong } from "../help/said-of-wrong";
import { useSeeded } from "../help/use-seed.client";
import { askEverybody } from "./ask-everybody";
import { WantedTable } from "./wanted-table";

// The editor is more code than a page needs before somebody builds.
const RulesEditor = lazy(() =>
  loadPart(import("../../policy-editor/rules-editor.client"), ({ RulesEditor }) => RulesEditor),
);

type Props = Written & {
  /** The words that a seed changes. */
  readonly vary: Vary;
};

type Written = {
  readonly id: string;
  readonly begin: WrittenPolicy;
  readonly rows: readonly WantedRow[];
  readonly solution: WrittenPolicy;
  readonly wrong: readonly WrongPolicy<WrittenPolicy>[];
  readonly hints: readonly string[];
};

/** A policy to write, with the words that the seed of the page picks. */
export function Build({ vary, id, ...written }: Props) {
  const { seeded, seed } = useSeeded(written, vary);
  return <BuildForm key={seed} id={id} seed={seed} {...seeded} />;
}

/** A policy to write: every request is sent as each of the people, and what came back stands beside what is wanted. */
function BuildForm({ id, seed, begin, rows, solution, wrong, hints }: Written & { readonly seed: string }) {
  const [policy, setPolicy] = useState(begin);
  const [got, setGot] = useState<Got>();
  const [failure, setFailure] = useState("");
  const [tries, setTries] = useState(0);
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState(false);
  const done = got !== undefined && isBuilt(rows, got);
  const shown = got && !done ? wrongPolicyIn(wrong, rows, got) : undefined;

  useEffect(() => {
    if (!done) return;
    keepDone(id);
    keepSolved(id, { policy }, Date.now() / 1000, seed);
  }, [done, id, policy, seed]);

  async function ask() {
    setAsking(true);
    setFailure("");
    try {
      setGot(await askEverybody(policy, begin, rows));
      setTries(tries + 1);
    } catch (fault) {
      setFailure(faultWords(fault));
    }
    setAsking(false);
  }

  function change(next: WrittenPolicy) {
    setPolicy(next);
    setGot(undefined);
  }

  return (
    <div className="script-only flex flex-col gap-4" data-build="">
      <WantedTable rows={rows} got={got} />
      <p className="flex flex-wrap gap-2">
        <button type="button" className="button button-strong" aria-busy={asking} onClick={() => void ask()}>
          {asking ? "Sending…" : "Send them all"}
        </button>
        {!opened && (
          <button type="button" className="button" onClick={() => setOpened(true)}>
            Write the policy
          </button>
        )}
        {policy !== begin && (
          <button type="button" className="button" onClick={() => change(begin)}>
            Start over
          </button>
        )}
      </p>
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {failure !== "" && <p className="font-text text-challenge">No answer came: {failure}. Send them again.</p>}
        {done && (
          <p className="font-semibold text-granted" data-verdict="right">
            Everybody gets what they are to get.
          </p>
        )}
        {got && !done && (
          <p className="font-semibold" data-verdict="wrong">
            Not yet: look at the marked cells.
          </p>
        )}
        {shown && <SaidOfWrong says={shown.says} idea={shown.idea} />}
      </div>
      {opened && (
        <Suspense fallback={<p className="text-soft text-tiny">Opening the policy…</p>}>
          <div className="rounded-box border border-line p-3 text-small">
            <RulesEditor policy={policy} onPolicy={change} />
          </div>
        </Suspense>
      )}
      {!done && (
        <Help
          id={id}
          hints={hints}
          tries={tries}
          onSolve={() => {
            change(solution);
            setOpened(true);
          }}
        />
      )}
    </div>
  );
}
