import { annotateFieldValue } from "#http/annotate/annotate";
import type { SchemeCard } from "#http/schemes/cards/registry";
import { Citation } from "../ui/citation";
import { Heading } from "./heading";
import { inSandbox, requestFor } from "./in-sandbox";

type FieldProps = { readonly name: "WWW-Authenticate" | "Authorization"; readonly value: string };

/** A field line, and below it what each of its parts means. */
function FieldExplained({ name, value }: FieldProps) {
  const spans = annotateFieldValue(name, value).filter(({ term, kind }) => term && kind !== "fault");
  return (
    <>
      <pre className="whitespace-pre-wrap wrap-anywhere">
        <code>{`${name}: ${value}`}</code>
      </pre>
      <ul>
        {spans.map(({ start, name: part = "", kind, term }) => (
          <li key={start}>
            {kind === "token68" ? "What follows" : <code>{part}</code>}: {term?.meaning}{" "}
            <Citation>{term?.section ?? ""}</Citation>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What there is to say of a scheme: where it is defined, how both sides write it, and where it can be tried. */
export function SchemeFacts({ entry }: { readonly entry: SchemeCard }) {
  const { name, section, registered, challenge, credentials, outsideGrammar } = entry;
  return (
    <section className="reading prose">
      <p className="mt-5!">
        {registered ? (
          <>
            Defined in <Citation>{section}</Citation>
          </>
        ) : (
          "No RFC defines it as a scheme, and it is not in the IANA registry."
        )}
      </p>
      <Heading id="challenge">The challenge</Heading>
      {challenge ? (
        <FieldExplained name="WWW-Authenticate" value={challenge} />
      ) : (
        <p>There is none: no server offers {name} in a challenge.</p>
      )}
      <Heading id="credentials">The credentials</Heading>
      {credentials ? (
        <FieldExplained name="Authorization" value={credentials} />
      ) : (
        <p>Nothing travels in Authorization.</p>
      )}
      {outsideGrammar && (
        <p>
          As everybody writes it, this does not fit the grammar of <Citation>RFC 9110 §11.4</Citation>
        </p>
      )}
      <Heading id="try">{entry.live === "card" ? "Why it is not in the sandbox" : "In the sandbox"}</Heading>
      {entry.live === "card" ? <p>{entry.reason}</p> : <Tryable entry={entry} />}
    </section>
  );
}

function Tryable({ entry }: { readonly entry: SchemeCard & { readonly live: "browser" | "wire" } }) {
  return (
    <p>
      {entry.live === "browser" ? "A page can send it. " : "No page may set its field, but a raw connection can. "}
      This resource offers it: <a href={entry.resource}>{entry.resource}</a>. Open it in a tab to see what the browser
      itself does with the challenge. In the <a href={inSandbox(requestFor(entry.resource))}>sandbox</a> you write the
      request to it yourself, and see why it answers as it does.
    </p>
  );
}
