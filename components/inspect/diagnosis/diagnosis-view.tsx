import { DoorOpen } from "lucide-react";
import { parseChallenges } from "#http/challenge";
import { nearest } from "#http/command/nearest";
import type { Diagnosis, WhoKind } from "#http/diagnose/diagnosis";
import type { PastedMessage } from "#http/inspect/pasted";
import { fieldValues } from "#http/message";
import { encodeLink } from "../../exchange/link/link";
import { CauseCard } from "./cause-card";
import { EvidenceQuotes } from "./evidence-quote";

const kinds: Readonly<Record<WhoKind, string>> = {
  origin: "the server itself",
  framework: "a framework",
  gateway: "a gateway before the server",
  proxy: "a proxy",
  cdn: "a delivery network",
  "bot-check": "a check for bots",
  "captive-portal": "a network’s portal",
  unknown: "",
};

const shown = 4;

type Props = {
  readonly id: string;
  readonly diagnosis: Diagnosis;
  /** The messages of the paste as they are drawn, secrets masked. */
  readonly messages: readonly PastedMessage[];
};

/** Who most likely wrote the answer, why, and what to do now. */
export function DiagnosisView({ id, diagnosis, messages }: Props) {
  const { first, writtenBy, causes, tell, about } = diagnosis;
  const live = nearestTo(messages[about ?? -1]);
  const { who, evidence } = writtenBy;
  return (
    <section aria-labelledby={`${id}-why`} className="mb-12" data-diagnosis="">
      <h2 id={`${id}-why`} className="sr-only">
        Why
      </h2>
      <p className="max-w-[46rem] text-pretty font-semibold text-lede" data-first="">
        {first}
      </p>
      {who.kind !== "unknown" && (
        <div className="mt-3 text-small text-soft" data-who={who.kind}>
          <p>
            Written by <strong className="font-semibold text-ink">{who.name}</strong>, {kinds[who.kind]}:
          </p>
          <EvidenceQuotes id={id} evidence={evidence} messages={messages} />
        </div>
      )}
      {causes.length > 0 && (
        <ol aria-label="Likely causes, best first" className="mt-6 flex max-w-4xl flex-col gap-3">
          {causes.slice(0, shown).map((cause, index) => (
            <CauseCard key={`${cause.id} ${cause.says}`} id={id} cause={cause} messages={messages}>
              {index === 0 && live && <LiveLink {...live} />}
            </CauseCard>
          ))}
        </ol>
      )}
      {causes.length === 0 && live && (
        <p className="mt-4 flex max-w-measure flex-wrap items-center gap-x-4 gap-y-2 text-small">
          <LiveLink {...live} /> {live.says}
        </p>
      )}
      {tell !== undefined && causes.length > 0 && (
        <p className="mt-4 max-w-measure" data-tell="">
          <strong className="font-display font-semibold text-small">To tell for sure: </strong>
          {tell}
        </p>
      )}
    </section>
  );
}

type Live = { readonly href: string; readonly says: string };

function LiveLink({ href, says }: Live) {
  return (
    <a href={href} className="button min-h-9 px-3.5 no-underline" title={says} data-live="">
      <DoorOpen aria-hidden="true" className="size-4" /> See it happen
    </a>
  );
}

/** The sandbox at the resource that is nearest to what was asked, with a request to begin with. */
function nearestTo(message: PastedMessage | undefined): Live | undefined {
  if (!message) return undefined;
  const request = message.kind === "response" ? message.request : message.kind === "request" ? message : undefined;
  const fields = message.fields.map(({ name, value }) => [name, value] as const);
  const { draft, says } = nearest({
    method: request?.method ?? "GET",
    target: request?.target ?? "/",
    fields: request?.fields.map(({ name, value }) => [name, value] as const) ?? [],
    content: request?.content ?? "",
    offered: schemesIn(fieldValues(fields, "WWW-Authenticate")),
    ...(message.kind === "response" ? { status: message.status } : {}),
  });
  return { href: `/sandbox#${encodeLink({ owner: "sandbox", draft, view: { send: true } })}`, says };
}

function schemesIn(lines: readonly string[]): readonly string[] {
  try {
    return parseChallenges(lines).map(({ scheme }) => scheme);
  } catch {
    return [];
  }
}
