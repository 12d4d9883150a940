import fc from "fast-check";
import { panels } from "#components/exchange/link/panels.ts";
import type { Edit } from "#components/exchange/model/editing.ts";
import type { Exchanged, Outcome } from "#components/exchange/model/exchanged.ts";
import type { Resource } from "#components/exchange/model/resource.ts";
import { type SessionEvent, session } from "#components/exchange/session/session.ts";
import { begin, type Resources, type Session } from "#components/exchange/session/state.ts";
import type { Draft } from "#http/draft";

/** A request for the path of a resource. */
export function draftFor(target: string, ...fields: Draft["fields"]): Draft {
  return { method: "GET", target, fields, content: "" };
}

function resource(id: string): Resource {
  const start = draftFor(`/api/sandbox/${id}`, ["Accept", "text/plain"]);
  return { id, title: id, task: "Get in.", start, goal: [], people: [] };
}

/** Two resources to visit. */
export const [door, vault] = [resource("door"), resource("vault")];

const resources: Resources = [door, vault];

/** An exchange with the answer that came to it. */
export function answerTo(draft: Draft, status = 401): Exchanged {
  return { draft, way: "browser", answer: { status, reason: "", fields: [], content: "" }, decision: [] };
}

/** A session at the door, with the exchanges that the tab has kept. */
export function visit(...history: readonly Exchanged[]): Session {
  return begin({ resources, history }, 0);
}

/** The session after several events. */
export function after(state: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce((each, event) => session(each, event, 0), state);
}

/** The session after its draft was sent once more and an answer came. */
export function answered(state: Session, outcome: Outcome): Session {
  const sent = after(state, { kind: "sent" });
  return after(sent, { kind: "answered", sending: sent.sendings, outcomes: [outcome] });
}

const target = fc.constantFrom(door.start.target, vault.start.target, `${door.start.target}?a`, "/elsewhere");
/** Any change to a draft. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  target.map((to): Edit => ({ set: "target", to })),
  fc.constantFrom<Edit>({ set: "method", to: "POST" }, { set: "method", to: "G T" }, { field: "A", to: "b" }),
  fc.constantFrom<Edit>({ text: "GET /api/sandbox/vault HTTP/1.1\n\n" }, { text: "no message" }),
  target.map((to): Edit => ({ load: draftFor(to) })),
);
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  target.map((to): Outcome => answerTo(draftFor(to))),
  fc.constant<Outcome>({ failure: "the server may be down" }),
);

/** Anything that can happen to an exchange. */
export const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  anyEdit.map((edit): SessionEvent => ({ kind: "edited", edit })),
  fc.array(anyEdit, { maxLength: 3 }).map((edits): SessionEvent => ({ kind: "typed", edits })),
  target.map((to): SessionEvent => ({ kind: "carried", draft: draftFor(to) })),
  target.map((to): SessionEvent => ({ kind: "carried", draft: draftFor(to), way: "wire" })),
  fc
    .constantFrom("browser" as const, "wire" as const, "both" as const)
    .map((way): SessionEvent => ({ kind: "way chosen", way })),
  fc.constantFrom(...panels).map((panel): SessionEvent => ({ kind: "toggled", panel })),
  fc.constant<SessionEvent>({ kind: "opened", view: { way: "wire", open: ["access"] } }),
  fc.record({
    kind: fc.constant("answered" as const),
    sending: fc.integer({ min: 0, max: 4 }),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant("picked" as const), exchange: fc.integer({ min: -1, max: 4 }) }),
  fc.constantFrom<SessionEvent>({ kind: "held", mistake: "marked" }, { kind: "held", mistake: "unread" }),
  fc.constantFrom<SessionEvent>({ kind: "sent" }, { kind: "forgotten" }, { kind: "started over" }, { kind: "undone" }),
  fc.constant<SessionEvent>({ kind: "link refused", reason: "The link is damaged." }),
);

/** A session in which anything may have happened. */
export const anySession: fc.Arbitrary<Session> = fc
  .array(anyEvent, { maxLength: 12 })
  .map((events) => after(visit(), ...events));
