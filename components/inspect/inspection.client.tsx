"use client";

import { memo, useMemo } from "react";
import { inspect } from "#http/inspect/inspect";
import { type Paste, pasteLimit } from "#http/inspect/pasted";
import { readPasted } from "#http/inspect/read";
import { FindingList, type Numbered } from "./finding-list";
import { countInWords, pasteInWords, severities } from "./in-words";
import { PastedMessage } from "./pasted-message.client";
import { SeveritySign } from "./severity";

type Props = { readonly id: string; readonly text: string };

const drawnMessages = 12;
const drawnFindings = 60;

/** What there is to say of a pasted text; says so where nothing was recognized, or where it is too long. */
export const Inspection = memo(function Inspection({ id, text }: Props) {
  const { paste, findings } = useMemo(() => {
    const read = readPasted(text);
    return { paste: read, findings: inspect(read.messages, Date.now() / 1000) };
  }, [text]);

  if (text.trim() === "") return null;
  if (paste.messages.length === 0) return <Unrecognized paste={paste} />;

  const listed = findings.slice(0, drawnFindings).map((finding, number): Numbered => ({ number, finding }));
  const drawn = messagesToDraw(paste, listed);
  return (
    <div className="grid items-start gap-x-10 gap-y-8 beside:grid-cols-2">
      <section aria-labelledby={`${id}-findings`}>
        <h2 id={`${id}-findings`} className="font-semibold text-head">
          {findings.length === 0 ? "No problems found" : "Findings"}
        </h2>
        <p className="mt-1 mb-4 text-small text-soft">
          {pasteInWords(paste)}.{paste.cut && " There is more in it than is read here."}
        </p>
        {findings.length === 0 ? (
          <p className="max-w-measure">
            None of the rules below finds fault with it. That is not all there is to know: a password can be weak, and a
            signature wrong, without a trace in the header.
          </p>
        ) : (
          <>
            <ul
              aria-label="How many"
              className="mb-4 flex flex-wrap gap-x-5 gap-y-1 font-display font-medium text-small"
            >
              {severities.map((severity) => (
                <li key={severity} className="flex items-center gap-1.5">
                  <SeveritySign severity={severity} /> {countInWords(findings, severity)}
                </li>
              ))}
            </ul>
            <FindingList id={id} findings={listed} messages={paste.messages} />
            {findings.length > listed.length && (
              <p className="mt-3 text-small text-soft">{findings.length - listed.length} more are not shown.</p>
            )}
          </>
        )}
      </section>
      <section aria-labelledby={`${id}-messages`} className="flex min-w-0 flex-col gap-4 beside:sticky beside:top-20">
        <h2 id={`${id}-messages`} className="font-semibold text-head">
          As it was read
        </h2>
        {drawn.map((index) => {
          const message = paste.messages[index];
          const own = listed.filter(({ finding }) => finding.message === index);
          return message && <PastedMessage key={index} id={id} message={message} findings={own} />;
        })}
        {paste.messages.length > drawn.length && (
          <p className="text-small text-soft">{paste.messages.length - drawn.length} more messages are not drawn.</p>
        )}
      </section>
    </div>
  );
});

// First the messages that there is something to say of, then the others while there is room; in the order of the paste.
function messagesToDraw({ messages }: Paste, listed: readonly Numbered[]): readonly number[] {
  const marked = [...new Set(listed.map(({ finding }) => finding.message))];
  const others = messages.map((_, index) => index).filter((index) => !marked.includes(index));
  return [...marked, ...others].slice(0, drawnMessages).sort((one, other) => one - other);
}

function Unrecognized({ paste }: { readonly paste: Paste }) {
  if (paste.form === "too-long") {
    return (
      <p className="max-w-measure border-param border-s-3 ps-4" data-state="too-long">
        This is longer than {pasteLimit / 1024 / 1024} MiB, more than is read here. Paste the one exchange that matters.
      </p>
    );
  }
  return (
    <div className="max-w-measure border-edge border-s-3 ps-4" data-state="nothing">
      <p className="font-display font-semibold">No HTTP was recognized in this.</p>
      <p className="mt-1">
        A message begins with a line such as <code className="text-small">HTTP/1.1 401 Unauthorized</code>, or a header
        line with its name and a colon. <code className="text-small">curl -i</code> before an address prints both.
      </p>
    </div>
  );
}
