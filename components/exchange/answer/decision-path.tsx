import { adviceOn } from "#http/advice/advice";
import { questions } from "#http/decision/questions";
import { Citation } from "../../ui/citation";
import { LessonLink } from "../../ui/lesson-link";
import type { Exchanged } from "../model/exchanged";
import { asideOn, silenceOf } from "./asides";

type Props = { readonly exchanged: Exchanged };

/** The questions the server asked, in order; the last one decided, and says what would change it. */
export function DecisionPath({ exchanged }: Props) {
  const { decision } = exchanged;
  if (decision.length === 0) return <p className="font-text text-soft">{silenceOf(exchanged)}</p>;
  return (
    <section aria-label="How the server decided" data-decision="">
      <h3 className="mb-2 font-semibold">How the server decided</h3>
      <ol>
        {decision.map((answer, index) => {
          const { question, yes, detail } = answer;
          const decided = index === decision.length - 1;
          const { text } = questions[question];
          const { section, change, lesson } = adviceOn(answer);
          const hue = yes
            ? "text-granted"
            : decided
              ? question === "permitted"
                ? "text-refused"
                : "text-challenge"
              : "text-soft";
          return (
            <li
              key={question}
              className="relative ps-9 pb-3 not-last:before:absolute not-last:before:start-[0.68rem] not-last:before:top-6 not-last:before:bottom-0 not-last:before:w-px not-last:before:bg-line"
              data-question={question}
              data-decided={decided || undefined}
            >
              <Mark yes={yes} className={`absolute start-0 top-0 size-[1.4rem] ${hue}`} />
              <p>
                <strong className={`font-semibold ${decided ? hue : ""}`}>{text}</strong> {yes ? "Yes." : "No."}
                {decided && <strong className="font-semibold"> This decided the answer.</strong>}{" "}
                <Citation>{section}</Citation>
              </p>
              {detail !== undefined && <p className="font-text text-soft">{detail}</p>}
              {decided && !yes && (
                <p className="mt-1 font-text">
                  {change} <LessonLink href={lesson} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p className="font-text text-soft text-tiny">{asideOn(decision)}</p>
    </section>
  );
}

function Mark({ yes, className }: { yes: boolean; className: string }) {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor" className={className}>
      {yes ? (
        <>
          <circle cx="11" cy="11" r="10" strokeWidth="1.6" />
          <path d="M6.5 11.5l3 3 6-7" strokeWidth="2" />
        </>
      ) : (
        <>
          <path d="M7 1h8l6 6v8l-6 6H7l-6-6V7z" fill="currentColor" />
          <path d="M7.5 7.5l7 7M14.5 7.5l-7 7" className="stroke-paper" strokeWidth="2" />
        </>
      )}
    </svg>
  );
}
