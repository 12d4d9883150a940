import type { Diagnosis } from "#http/diagnose/diagnosis";
import type { PastedMessage as Message, Paste } from "#http/inspect/pasted";
import type { Finding } from "#http/inspect/rule";
import { FindingList, type Numbered } from "./finding-list";
import { countInWords, pasteInWords, severities } from "./parts/in-words";
import { SeveritySign } from "./parts/severity";
import { PastedMessage } from "./pasted-message.client";

type Props = {
  readonly id: string;
  readonly paste: Paste;
  /** The messages of the paste as they are drawn: secrets may be masked in them, and every place stays where it is. */
  readonly messages: readonly Message[];
  readonly findings: readonly Finding[];
  readonly diagnosis: Diagnosis;
};

const drawnMessages = 12;
const drawnFindings = 60;

/** What the RFCs say of a paste, beside the messages as they were read. */
export function Inspection({ id, paste, messages, findings, diagnosis }: Props) {
  const listed = findings.slice(0, drawnFindings).map((finding, number): Numbered => ({ number, finding }));
  const evidence = [...diagnosis.writtenBy.evidence, ...diagnosis.causes.flatMap((cause) => cause.evidence)];
  const marked = [...listed.map(({ finding }) => finding.message), ...evidence.map(({ message }) => message)];
  const drawn = messagesToDraw(messages, marked);
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
            <FindingList id={id} findings={listed} messages={messages} />
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
          const message = messages[index];
          const own = listed.filter(({ finding }) => finding.message === index);
          const seen = evidence.filter((each) => each.message === index);
          return (
            message && (
              <PastedMessage key={index} id={id} index={index} message={message} findings={own} evidence={seen} />
            )
          );
        })}
        {messages.length > drawn.length && (
          <p className="text-small text-soft">{messages.length - drawn.length} more messages are not drawn.</p>
        )}
      </section>
    </div>
  );
}

// First the messages that there is something to say of, then the others while there is room; in the order of the paste.
function messagesToDraw(messages: readonly Message[], marked: readonly number[]): readonly number[] {
  const first = [...new Set(marked)];
  const others = messages.map((_, index) => index).filter((index) => !first.includes(index));
  return [...first, ...others].slice(0, drawnMessages).sort((one, other) => one - other);
}
