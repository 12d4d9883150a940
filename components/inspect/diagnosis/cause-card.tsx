import type { ReactNode } from "react";
import type { Cause, Sure } from "#http/diagnose/diagnosis";
import type { PastedMessage } from "#http/inspect/pasted";
import { Citation } from "../../ui/citation";
import { LessonLink } from "../../ui/lesson-link";
import { EvidenceQuotes } from "./evidence-quote";

const sureness: Readonly<Record<Sure, { readonly word: string; readonly look: string }>> = {
  certain: { word: "Certain", look: "text-granted" },
  likely: { word: "Likely", look: "text-param" },
  possible: { word: "Possible", look: "text-soft" },
};

const roles = [
  ["visitor", "You only visit"],
  ["caller", "You wrote the client"],
  ["server", "You run the server"],
] as const;

type Props = {
  readonly id: string;
  readonly cause: Cause;
  readonly messages: readonly PastedMessage[];
  /** What can be done about it here, as a button to the nearest live exchange. */
  readonly children?: ReactNode;
};

/** One likely cause: how sure, why, what shows it, and what to do in each role. */
export function CauseCard({ id, cause, messages, children }: Props) {
  const { sure, says, evidence, next, section, lesson } = cause;
  return (
    <li className="rounded-box border border-line bg-sheet p-4 md:p-5" data-cause={cause.id} data-sure={sure}>
      <p className="max-w-measure">
        <strong className={`me-2 font-display font-semibold text-small ${sureness[sure].look}`}>
          {sureness[sure].word}
        </strong>
        {says} {section && <Citation>{section}</Citation>}
      </p>
      <EvidenceQuotes id={id} evidence={evidence} messages={messages} />
      <dl className="mt-4 grid gap-x-5 gap-y-2.5 md:grid-cols-[max-content_1fr]">
        {roles.map(
          ([role, label]) =>
            next[role] !== undefined && (
              <div key={role} className="contents">
                <dt className="font-display font-semibold text-small text-soft md:pt-0.5">{label}</dt>
                <dd className="-mt-2 max-w-measure md:mt-0">{next[role]}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
        {children}
        {lesson !== undefined && <LessonLink href={lesson} />}
      </p>
    </li>
  );
}
