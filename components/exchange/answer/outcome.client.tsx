"use client";

import { lazy, memo, Suspense } from "react";
import type { Draft } from "#http/draft";
import { SaidOfWrong } from "../../exercise/help/said-of-wrong";
import { PointedAt } from "../../message/pointed.client";
import { loadPart } from "../../ui/load-part";
import type { Edit } from "../model/editing";
import type { Exchanged } from "../model/exchanged";
import { stepsDone, wrongTryAt } from "../model/resource";
import type { Session } from "../session/state";
import { Answer, AnswerContent, RawOctets, Sent } from "./answer.client";
import { ChallengeToAnswer } from "./challenge-to-answer";
import { DecisionPath } from "./decision-path";
import { DifferenceList } from "./difference-list";
import { DoneNote } from "./done-note.client";
import { HistoryBar } from "./history-bar.client";
import { Sequence } from "./sequence";

// What would change an answer takes hashes to compute, and there is no answer yet.
const ChangeHints = lazy(() => loadPart(import("../hints/change-hints.client"), ({ ChangeHints }) => ChangeHints));

type Props = Pick<Session, "history" | "picked" | "pair" | "resource"> & {
  readonly shown: Exchanged;
  /** The request has changed since this was its answer. */
  readonly stale: boolean;
  readonly onPick: (exchange: number) => void;
  readonly onForget: () => void;
  readonly onEdit: (change: Edit) => void;
  readonly onSend: (draft: Draft) => void;
  /** Sends a draft as raw HTTP. */
  readonly onRaw: (draft: Draft) => void;
  /** Chooses to send as raw HTTP. */
  readonly onWire: () => void;
};

/** All that there is to see of an answer. None of it depends on the draft, so that no key pressed in it draws this again. */
export const Outcome = memo(function Outcome(props: Props) {
  const { shown, stale, history, picked, pair, resource, onPick, onForget, onEdit, onSend, onRaw, onWire } = props;
  const at = picked ?? history.length - 1;
  const wrong = wrongTryAt(resource, history.slice(0, at + 1));
  return (
    <PointedAt>
      <Sequence history={history} shown={at} onPick={onPick} />
      <HistoryBar history={history} picked={picked} onPick={onPick} onForget={onForget} />
      {pair && <DifferenceList pair={pair} />}
      <Answer key={`answer ${at}`} exchanged={shown} stale={stale} onRaw={() => onRaw(shown.draft)} />
      <DoneNote resource={resource} history={history} taken={stepsDone(resource, history)} />
      {wrong && <SaidOfWrong says={wrong.says} idea={wrong.idea} />}
      <DecisionPath exchanged={shown} />
      <Suspense>
        <ChangeHints
          key={resource.id}
          resource={resource}
          history={history}
          shown={shown}
          onEdit={onEdit}
          onSend={onSend}
          onWire={onWire}
        />
      </Suspense>
      <Sent key={`sent ${at}`} exchanged={shown} />
      <ChallengeToAnswer history={history} shown={shown} />
      <AnswerContent exchanged={shown} />
      <RawOctets exchanged={shown} />
    </PointedAt>
  );
});
