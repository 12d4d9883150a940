import type { Evidence } from "#http/diagnose/diagnosis";
import type { PastedMessage } from "#http/inspect/pasted";
import { shortened } from "../parts/in-words";

type Props = {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  /** The messages as they are drawn, secrets masked. */
  readonly messages: readonly PastedMessage[];
};

/** The places of the paste that a statement rests on, quoted, each with a link to where it stands. */
export function EvidenceQuotes({ id, evidence, messages }: Props) {
  return (
    <ul aria-label="Seen in the paste" className="mt-1.5 flex flex-wrap gap-1.5">
      {evidence.slice(0, 4).map((each) => (
        <li key={keyOf(each)} className="max-w-full">
          <a
            href={`#${id}-message-${each.message}`}
            className="block max-w-full truncate rounded bg-well px-2 py-0.5 font-wire text-tiny no-underline hover:underline"
            data-evidence=""
          >
            {wordsAt(each, messages)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What stands at the place, after the name of its field. */
function wordsAt({ message, part, field = -1, start, end }: Evidence, messages: readonly PastedMessage[]): string {
  const at = messages[message];
  if (part === "field") {
    const { name = "", value = "" } = at?.fields[field] ?? {};
    return shortened(`${name}: ${value.slice(start, end)}`, 96);
  }
  return shortened((part === "content" ? at?.content : at?.startLine)?.slice(start, end) ?? "", 96);
}

function keyOf({ message, part, field, start, end }: Evidence): string {
  return [message, part, field, start, end].join(" ");
}
