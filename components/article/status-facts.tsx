import type { StatusCode } from "#http/status-codes";
import { Citation } from "./citation";
import { Heading } from "./heading";

/** What the registry and the RFCs say of a code: where it is defined, which fields it carries, whether it has content. */
export function StatusFacts({ entry }: { readonly entry: StatusCode }) {
  const { section, registered, note, fields, content, cacheable } = entry;
  return (
    <section className="reading prose">
      <Heading id="facts">The facts</Heading>
      <ul>
        <li>
          Defined in <Citation>{section}</Citation>
          {registered ? "" : ". Not in the IANA registry."}
        </li>
        {note && <li>{note}</li>}
        <li>{content === "never" ? "It never has content." : "It may have content."}</li>
        <li>
          {cacheable
            ? "A cache may keep it even where nothing says so."
            : "A cache keeps it only where the response says so."}
        </li>
        {fields.map(({ name, duty, why, section: where }) => (
          <li key={name}>
            {duty[0]?.toUpperCase()}
            {duty.slice(1)} carry <code>{name}</code>: {why} <Citation>{where}</Citation>
          </li>
        ))}
      </ul>
    </section>
  );
}
