"use client";

import { type ReactNode, useRef } from "react";
import type { Exchanged } from "#components/exchange/model/exchanged.ts";
import { knocks } from "./knock/knocks";
import { replyOf, sentenceOf, signInWords, signOf } from "./knock/outcome";
import { useKnock } from "./knock/use-knock.client";
import { Cables } from "./scene/cables";
import styles from "./scene/night.module.css";
import { Sign } from "./scene/sign";
import { Wire } from "./scene/wire";

type Props = {
  /** What the server answered when the page was made. */
  readonly first: Exchanged;
  /** The city, behind everything. */
  readonly city: ReactNode;
  /** The door and its lock, as parts of the scene's drawing. */
  readonly doorway: ReactNode;
  /** What stands in the place of the buttons where no script runs. */
  readonly unscripted: ReactNode;
};

/** The door: its sign shows the answer from when the page was made; it knocks for real once a visitor is there, and again for each button. */
export function Door({ first, city, doorway, unscripted }: Props) {
  const { knock, outcome, told, send } = useKnock(first);
  const words = useRef<HTMLParagraphElement>(null);
  const sign = signOf(outcome);

  function tryAgain() {
    // The button goes away with the silence; whoever stood on it is led to the words that follow.
    words.current?.focus();
    send(knock);
  }

  return (
    <section className={styles.night} data-sign={sign} aria-label="The door">
      {city}
      <div className={styles.stage}>
        <div className={styles.scene}>
          <svg viewBox="0 0 640 720" preserveAspectRatio="xMidYMin slice" role="img" aria-label={signInWords(outcome)}>
            {doorway}
            <Cables draft={knock.draft} outcome={outcome} turn={told.turn} />
            <Sign outcome={outcome} turn={told.turn} target={knock.draft.target} />
          </svg>
        </div>
        <div className={styles.words}>
          <p className={styles.about}>HTTP status codes, taught by a live server</p>
          <h1 className={styles.joke}>
            Knock, knock. <span className={styles.reply}>{replyOf(told.outcome)}</span>
          </h1>
          <div className="mt-3 max-w-[34rem] text-[1.06rem] leading-[1.45] md:mt-5 md:text-lede">
            <p>
              Learn what <a href="/status/401">401</a>, <a href="/status/403">403</a> and{" "}
              <a href="/status">every other code</a> mean: <a href="/learn">short lessons</a>, and a real server to try
              them on.
            </p>
            <p
              ref={words}
              tabIndex={-1}
              aria-live="polite"
              className="mt-2 min-h-[3lh] text-soft outline-none md:min-h-[2lh]"
            >
              <span key={told.turn}>{sentenceOf(told.outcome, told.knock, told.turn === 0)}</span>
            </p>
            {outcome === "silent" && (
              <button type="button" className="button mt-2" onClick={tryAgain}>
                Try again
              </button>
            )}
          </div>
          <div className="script-only mt-3 flex flex-wrap gap-2.5 md:mt-5">
            {knocks.map((each, place) => (
              <button
                key={each.label}
                type="button"
                className={place === 0 ? "button button-strong min-h-12 text-[1rem]" : "button min-h-12"}
                onClick={() => send(each)}
              >
                {each.label}
              </button>
            ))}
          </div>
          {unscripted}
          <Wire draft={knock.draft} outcome={outcome} />
        </div>
      </div>
      <div className={styles.street} aria-hidden="true" />
    </section>
  );
}
