"use client";

import type { FieldLine } from "#http/message";
import { reasonPhrase } from "#http/status-codes";
import { statusClassName } from "./hues";
import { MessageLines } from "./message-lines.client";
import type { Exchanged } from "./model";
import { StatusSign } from "./status-sign";

type Props = { readonly exchanged: Exchanged };

// Fetch sorts the lines of an answer, so their order says nothing: first what the answer is about, last what the way added.
const first = ["www-authenticate", "proxy-authenticate", "authentication-info", "allow", "location", "retry-after"];
const ofTheWay =
  /^(access-control-.*|x-content-type-options|content-security-policy|connection|date|keep-alive|transfer-encoding|content-encoding|content-length|vary)$/i;

function isOfTheWay(name: string): boolean {
  return ofTheWay.test(name);
}

function inOrder(fields: readonly FieldLine[]): readonly FieldLine[] {
  const place = ([name]: FieldLine) => (first.includes(name.toLowerCase()) ? 0 : isOfTheWay(name) ? 2 : 1);
  return fields.toSorted((left, right) => place(left) - place(right));
}

/** What was sent and what came back: status, header lines, content, with each part annotated in place. */
export function Answer({ exchanged: { draft, answer, elapsed } }: Props) {
  const reason = answer.reason || reasonPhrase(answer.status);
  return (
    <>
      <section aria-label="What was sent" className="overflow-hidden rounded-box border border-line bg-sheet">
        <h3 className="border-line border-b px-3 py-1.5 font-semibold text-tiny">What you sent</h3>
        <MessageLines
          label="The request"
          startLine={`${draft.method} ${draft.target} HTTP/1.1`}
          fields={draft.fields}
        />
      </section>
      <section aria-label="The answer" className="overflow-hidden rounded-box border border-line bg-sheet">
        <div className="flex items-baseline justify-between gap-3 border-line border-b px-3 py-1.5 text-tiny">
          <h3 className="font-semibold">The answer</h3>
          <p className="text-soft">paler: for browsers and on the way</p>
        </div>
        <p className="flex items-center gap-3 px-3 pt-3" data-status={answer.status}>
          <StatusSign status={answer.status} className={`size-9 shrink-0 ${statusClassName(answer.status)}`} />
          <span className={`font-bold text-[2.4rem] leading-none tracking-tight ${statusClassName(answer.status)}`}>
            {answer.status}
          </span>
          <span className="font-semibold text-body">{reason}</span>
          {elapsed !== undefined && (
            <span className="ms-auto text-soft text-tiny">{Math.max(1, Math.round(elapsed))} ms</span>
          )}
        </p>
        <MessageLines
          label="The answer"
          startLine={`HTTP/1.1 ${answer.status} ${reason}`}
          fields={inOrder(answer.fields)}
          added={isOfTheWay}
        />
        {answer.content !== "" && (
          <pre className="whitespace-pre-wrap break-words border-line border-t p-3 text-tiny">{answer.content}</pre>
        )}
      </section>
    </>
  );
}
