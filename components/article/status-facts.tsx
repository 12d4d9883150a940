import { Fragment } from "react";
import type { StatusCode } from "#http/status-codes";
import { Citation } from "./citation";
import { Heading } from "./heading";
import { carriedIn, contentFacts } from "./status-in-words";

/** What the registry and the RFCs say of a code: where it is defined, which fields it carries, whether it has content. */
export function StatusFacts({ entry }: { readonly entry: StatusCode }) {
  const { section, registered, note, fields } = entry;
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
    </section>
  );
}
