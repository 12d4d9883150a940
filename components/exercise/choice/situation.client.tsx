"use client";

import { Check } from "lucide-react";
import { type FormEvent, useState } from "react";
import { faultWords } from "#http/excerpt";
import {
  answersSo,
  type Choice,
  fieldsOf,
  isRightChoice,
  judgeChoice,
  type Situation,
  statusesOf,
} from "#http/exercise/choice";
import { fieldValue } from "#http/message";
import { reasonPhrase } from "#http/registry/status-codes";
import { statusClassName } from "../../message/hues";
import { StatusSign } from "../../message/status-sign";
import { Citation } from "../../ui/citation";
import { Pills } from "../../ui/field/pills";
import { SaidOfWrong } from "../help/said-of-wrong";
import { askInOrder } from "./ask-in-order";

type Props = {
  readonly name: string;
  readonly place: string;
  readonly situation: Situation;
  /** The right choice can be shown at once, because somebody asked for that. */
  readonly shows: boolean;
  readonly onRight: () => void;
  /** Told once the right choice was shown. */
  readonly onShown: () => void;
};

// So many misses are enough: from then on the right choice can be shown.
const patience = 2;

type Told = { readonly status: number; readonly value: string | undefined; readonly isSo: boolean };

/** One situation: what to choose, and what the live resource answered beside what was chosen. */
export function SituationForm({ name, place, situation, shows, onRight, onShown }: Props) {
  const [status, setStatus] = useState<number>();
  const [field, setField] = useState<string>();
  const [chosen, setChosen] = useState<Choice>();
  const [told, setTold] = useState<Told | { readonly failure: string }>();
  const [asking, setAsking] = useState(false);
  const [misses, setMisses] = useState(0);
  const ready = status !== undefined && field !== undefined;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready || asking) return;
    const choice = { status, field };
    setAsking(true);
    try {
      const { answer } = await askInOrder(situation.ask, situation.by);
      const live = { status: answer.status, fields: answer.fields };
      setTold({
        status: live.status,
        value: fieldValue(live.fields, situation.field),
        isSo: answersSo(situation, live),
      });
      if (isRightChoice(situation, choice)) onRight();
      else setMisses(misses + 1);
    } catch (fault) {
      setTold({ failure: faultWords(fault) });
    }
    setChosen(choice);
    setAsking(false);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      {place !== "" && <p className="text-small text-soft">{place}</p>}
      <p className="whitespace-pre-line font-text">{situation.says}</p>
      <Pills
        legend="Status"
        name={`${name}-status`}
        options={statusesOf(situation).map((each) => ({ value: String(each), label: `${each} ${reasonPhrase(each)}` }))}
        chosen={status === undefined ? undefined : String(status)}
        onChoose={(value) => setStatus(Number(value))}
      />
      <Pills
        legend="What goes with it"
        name={`${name}-field`}
        options={fieldsOf(situation).map((each) => ({ value: each, label: each === "" ? "None of these" : each }))}
        chosen={field}
        onChoose={setField}
      />
      <p>
        <button type="submit" className="button" aria-disabled={!ready} aria-busy={asking}>
          {asking ? "Asking…" : "Ask the server"}
        </button>
        {(shows || misses >= patience) && !isRightChoice(situation, { status: status ?? 0, field: field ?? "" }) && (
          <button
            type="button"
            className="button ms-2"
            data-help="solution"
            onClick={() => {
              onShown();
              setStatus(situation.status);
              setField(situation.field);
            }}
          >
            Show me
          </button>
        )}
      </p>
      <div role="status" className="flex flex-col gap-2.5 empty:hidden">
        {told && chosen && <Verdict situation={situation} chosen={chosen} told={told} />}
      </div>
    </form>
  );
}

type VerdictProps = {
  readonly situation: Situation;
  readonly chosen: Choice;
  readonly told: Told | { readonly failure: string };
};

function Verdict({ situation, chosen, told }: VerdictProps) {
  if ("failure" in told) return <p className="font-text text-challenge">No answer came: {told.failure}. Ask again.</p>;
  const right = isRightChoice(situation, chosen);
  const { status, value } = told;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2" data-live={status}>
        <StatusSign status={status} className={`size-4 shrink-0 ${statusClassName(status)}`} />
        The server answered{" "}
        <strong className={statusClassName(status)}>
          {status} {reasonPhrase(status)}
        </strong>
        {value !== undefined && (
          <code className="wrap-anywhere font-wire text-wire">
            {situation.field}: {value.length > 160 ? `${value.slice(0, 160)}…` : value}
          </code>
        )}
      </p>
      {right ? (
        <p className="font-text" data-verdict="right">
          <strong className="me-1 inline-flex items-center gap-1 font-display font-semibold text-granted">
            <Check aria-hidden="true" className="size-4" strokeWidth={2.5} /> Right.
          </strong>
          {situation.why} <Citation>{situation.section}</Citation>
        </p>
      ) : (
        <div className="flex flex-col gap-2" data-verdict="wrong">
          <p className="font-semibold">{differs(situation, chosen)}</p>
          {judgeChoice(situation, chosen).map(({ says, idea }) => (
            <SaidOfWrong key={says} says={says} idea={idea} />
          ))}
        </div>
      )}
    </>
  );
}

function differs({ status, field }: Situation, chosen: Choice): string {
  if (chosen.status !== status && chosen.field !== field) return "Your status and what goes with it differ from this.";
  return chosen.status !== status
    ? "Your status differs from this."
    : "The status is right. What goes with it differs.";
}
