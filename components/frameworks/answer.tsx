import type { ReactNode } from "react";
import type { Finding } from "#http/inspect/rule";
import { SeveritySign } from "../inspect/parts/severity";
import { MessageText } from "../message/message-text";
import { Citation } from "../ui/citation";
import type { Verdict } from "./judge";
import { VerdictSign, verdictClass } from "./verdict-sign";

type Props = {
  readonly id: string;
  readonly title: string;
  /** What came back, and how it is judged; nothing where the framework leaves the answer to its user. */
  readonly came:
    | {
        readonly status: number;
        readonly verdict: Verdict;
        readonly text: string;
        readonly findings: readonly Finding[];
      }
    | undefined;
  /** Said where nothing came, or another status than the one that fits. */
  readonly remark: string | undefined;
  /** The section that says which status fits. */
  readonly section: string | undefined;
  /** What mends it, with its code as it is colored. */
  readonly mend: { readonly says: string; readonly code: ReactNode } | undefined;
};

/** What a framework answers in one situation: the response as it was sent, what is wrong with it, and what mends it. */
export function Answer({ id, title, came, remark, section, mend }: Props) {
  return (
    <section aria-labelledby={id} className="mt-8 border-line border-t pt-3">
      <h2 id={id} className="scroll-mt-20 flex flex-wrap items-center gap-x-2 font-semibold text-body">
        {title}:{" "}
        {came ? (
          <span className={`flex items-center gap-1.5 ${verdictClass[came.verdict]}`}>
            {came.status} <VerdictSign verdict={came.verdict} /> {came.verdict}
          </span>
        ) : (
          <span className="text-soft">you write it</span>
        )}
      </h2>
      <div className="prose mt-2 grid gap-x-8 lg:grid-cols-2">
        <div className="min-w-0">
          {came && (
            <pre>
              <MessageText text={came.text} />
            </pre>
          )}
          {!came && remark && <p>{remark}</p>}
        </div>
        <div className="min-w-0 max-w-measure">
          {came && remark && (
            <p>
              {remark} {section && <Citation>{section}</Citation>}
            </p>
          )}
          {came?.findings.map(({ id: rule, severity, says, section: broken }) => (
            <p key={rule} data-finding={rule} className="flex gap-2">
              <SeveritySign severity={severity} className="mt-1 size-4" />
              <span className="min-w-0">
                <span className="sr-only">{severity}: </span>
                {says} <Citation>{broken}</Citation>
              </span>
            </p>
          ))}
          {mend && (
            <>
              <p className="mt-3">{mend.says}</p>
              <div className="mt-2">{mend.code}</div>
            </>
          )}
        </div>
      </div>
    </section>
  );
}
