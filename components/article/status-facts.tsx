import { Fragment } from "react";
import type { Draft } from "#http/draft";
import type { StatusCode } from "#http/registry/status-codes";
import { Citation } from "../ui/citation";
import { Heading } from "./heading";
import { inSandbox, requestFor } from "./in-sandbox";
import { carriedIn, contentFacts, seenIn } from "./status-in-words";

type Props = {
  readonly entry: StatusCode;
  /** The resource that answers with the code for a reason; absent where there is none, or the article has one beside it. */
  readonly earned?: { readonly title: string; readonly line: string; readonly start: Draft } | undefined;
};

/** What the registry and the RFCs say of a code: where it is defined, which fields it carries, whether it has content. */
export function StatusFacts({ entry, earned }: Props) {
  const { section, registered, note, seen, fields } = entry;
  return (
    <section className="reading prose">
      <Heading id="facts">The facts</Heading>
      <ul>
        <li>
          {registered ? (
            <>
              Defined in <Citation>{section}</Citation>
            </>
          ) : (
            "No RFC defines it, and it is not in the IANA registry."
          )}
        </li>
        {note && <li>{note}</li>}
        {seen && <li>{seenIn[seen]}</li>}
        {contentFacts(entry).map(({ says, section: where }) => (
          <li key={says}>
            {says} {where && <Citation>{where}</Citation>}
          </li>
        ))}
        {carriedIn(fields).map(({ duty, names, rest, section: where }) => (
          <li key={names.join()}>
            {duty}{" "}
            {names.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ", "}
                <code>{name}</code>
              </Fragment>
            ))}
            {rest} <Citation>{where}</Citation>
          </li>
        ))}
      </ul>
      <Live code={entry.code} sent={entry.sent} earned={earned} />
    </section>
  );
}

// What a browser keeps from a page, or sends twice by itself: a proxy's challenge, where a redirect leads, and these two.
const hidden = [301, 302, 303, 307, 308, 407, 408, 421];

// An interim response is no answer: it comes before one. RFC 9110 §15.2
function Live({ code, sent, earned }: Pick<StatusCode, "code" | "sent"> & Pick<Props, "earned">) {
  if (code < 200) return null;
  const target = `/api/status/${code}`;
  return (
    <>
      <Heading id="live">The code itself</Heading>
      {earned && (
        <p>
          <a href={inSandbox(earned.start)}>{earned.title}</a> really answers with it. {earned.line}
        </p>
      )}
      <p>
        Get a real {code}, <a href={inSandbox(requestFor(target))}>in the sandbox</a> or with curl:{" "}
        <code>{target}</code>. {!sent && "No real server sends it to anybody; this one does, for you to see. "}
        {hidden.includes(code) && "A browser does not hand this one to a page as it came, so send it by raw HTTP."}
      </p>
    </>
  );
}
