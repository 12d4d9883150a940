import type { Draft } from "#http/draft";
import type { View } from "../link/link";
import { type Panel, panels } from "../link/panels";
import { keepLocked } from "../lock/keep-locked";
import { lockedNote, lockedSentence, locksAnything } from "../lock/locked";
import { isSameRequest } from "../model/compare";
import { draftOf, type Edit, type Edited, edit, opened } from "../model/editing";
import type { Outcome, WayChosen } from "../model/exchanged";
import { faultsOf } from "../model/faults";
import { isElsewhere, resourceAt } from "../model/resource-at";
import { type Session, startOf } from "./state";
import { takenWith, withoutRequest } from "./taken";

/** What can happen to an exchange. */
export type SessionEvent =
  /** A change that was pressed: the fields take their text from it. */
  | { readonly kind: "edited"; readonly edit: Edit }
  /** Changes that stand in their fields already. */
  | { readonly kind: "typed"; readonly edits: readonly Edit[] }
  /** A link brought its draft, whatever is locked. */
  | { readonly kind: "linked"; readonly draft: Draft }
  /** A button in the text, or of another resource, brought its draft; what is locked stays where it is one of the exchange's own. */
  | {
      readonly kind: "carried";
      readonly draft: Draft;
      readonly way?: WayChosen | undefined;
      readonly own?: boolean;
    }
  | { readonly kind: "way chosen"; readonly way: WayChosen }
  | { readonly kind: "toggled"; readonly panel: Panel }
  /** A link was opened that says how the exchange is shown. */
  | { readonly kind: "opened"; readonly view: View }
  | { readonly kind: "sent" }
  /** Send was pressed, and a mistake kept the request back. */
  | { readonly kind: "held"; readonly mistake: "marked" | "unread" }
  /** What came of a sending: one outcome, or first the browser's and then the wire's. */
  | { readonly kind: "answered"; readonly sending: number; readonly outcomes: readonly Outcome[] }
  | { readonly kind: "picked"; readonly exchange: number }
  | { readonly kind: "forgotten" }
  | { readonly kind: "started over" }
  | { readonly kind: "undone" }
  /** A link brought a draft that cannot be read, or asks for what is not done. */
  | { readonly kind: "link refused"; readonly reason: string };

const unsent = "Nothing was sent";

/** The session after an event. `now` is in seconds since 1970-01-01T00:00Z; it tells which tokens have expired. */
export function session(state: Session, event: SessionEvent, now: number): Session {
  const next = after(state, event, now);
  // What was said of a mistake goes with the mistake.
  return next.notice.startsWith(unsent) && faultsOf(next.edited).length === 0 ? { ...next, notice: "" } : next;
}

function after(state: Session, event: SessionEvent, now: number): Session {
  switch (event.kind) {
    case "edited":
      return changed(state, edit(state.edited, event.edit), given, now);
    case "typed":
      if (event.edits.length === 0) return state;
      return changed(state, event.edits.reduce(edit, state.edited), withEdited, now);
    case "linked": {
      const brought = { ...written(state), brought: event.draft };
      return given(brought, edit(state.edited, { load: event.draft }), now);
    }
    case "carried": {
      const isOther = resourceAt(event.draft.target, state.resources, now).id !== state.resource.id;
      const ofButton = withWayOfButton(isOther ? putAway(state) : state, event.way);
      const edited = edit(state.edited, { load: event.draft });
      return event.own ? changed(ofButton, edited, given, now) : given(written(ofButton), edited, now);
    }
    case "way chosen":
      return { ...state, way: event.way, ownWay: undefined };
    case "toggled": {
      const open = panels.filter((panel) => state.open.includes(panel) !== (panel === event.panel));
      return { ...state, open };
    }
    case "opened":
      return { ...state, way: event.view.way ?? "browser", ownWay: undefined, open: event.view.open ?? state.open };
    case "sent": {
      const sending = state.sendings + 1;
      const begun = { sendings: sending, awaited: sending, tried: true };
      return { ...state, ...begun, pair: undefined, notice: "", taken: undefined };
    }
    case "held": {
      const notice =
        event.mistake === "marked" ? "see the marks in the request" : "the text of the request has a mistake";
      return { ...state, tried: true, pair: undefined, notice: `${unsent}: ${notice}.` };
    }
    case "answered":
      return event.sending === state.awaited ? answered(state, event.outcomes) : state;
    case "picked":
      return state.history[event.exchange] ? { ...state, picked: event.exchange } : state;
    case "forgotten":
      return { ...emptied(state), taken: takenWith(state.taken, state) };
    case "started over":
      return startedOver(state, now);
    case "undone":
      return undone(state, now);
    case "link refused":
      return { ...state, notice: event.reason };
  }
}

// A button that has a way goes by it; the next one that has none goes by the way that was chosen before.
function withWayOfButton(state: Session, way: WayChosen | undefined): Session {
  if (way !== undefined) return { ...state, way, ownWay: state.ownWay ?? state.way };
  return state.ownWay === undefined ? state : { ...state, way: state.ownWay, ownWay: undefined };
}

// What is locked stays, and the fields take their text from the draft again.
function changed(state: Session, edited: Edited, taking: typeof given, now: number): Session {
  const after = written(state);
  if (!locksAnything(state.lock)) return taking(after, edited, now);
  const { draft, refused } = keepLocked(state.lock, draftOf(state.edited), draftOf(edited));
  if (locksAnything(refused)) return given({ ...after, notice: lockedSentence(refused) }, opened(draft), now);
  const isOver = state.notice.startsWith(lockedNote);
  return taking(isOver ? { ...after, notice: "" } : after, edited, now);
}

function written(state: Session): Session {
  return { ...state, taken: withoutRequest(state.taken) };
}

function given(state: Session, edited: Edited, now: number): Session {
  return withEdited({ ...state, given: state.given + 1 }, edited, now);
}

function withEdited(state: Session, edited: Edited, now: number): Session {
  if (edited.target === state.edited.target) return { ...state, edited };
  const resource = resourceAt(edited.target, state.resources, now);
  return { ...state, edited, resource, home: isElsewhere(resource) ? state.home : resource };
}

// The answers stay in the history, and the next one brings them back into view.
function putAway(state: Session): Session {
  return { ...state, before: state.history.length, picked: undefined, pair: undefined, notice: "" };
}

function emptied(state: Session): Session {
  return { ...state, history: [], before: 0, picked: undefined, pair: undefined };
}

function answered(state: Session, outcomes: readonly Outcome[]): Session {
  const exchanged = outcomes.filter((outcome) => "answer" in outcome);
  const failed = outcomes.find((outcome) => "failure" in outcome);
  const [browser, wire] = outcomes;
  // Where the wire brought an answer, the differences say what the browser gave instead.
  const byWire = wire !== undefined && "answer" in wire;
  const lost = failed && `No answer came: ${failed.failure}. Your request is as you wrote it; send it again.`;
  return {
    ...state,
    awaited: undefined,
    history: [...state.history, ...exchanged],
    picked: undefined,
    answers: state.answers + exchanged.length,
    pair: browser && wire && { browser, wire },
    notice: byWire ? "" : (lost ?? state.notice),
  };
}

function startedOver(state: Session, now: number): Session {
  const { edited } = state;
  const start = startOf(state);
  const untouched = !edited.unread && isSameRequest(draftOf(edited), start);
  const taken = takenWith(state.taken, state, untouched ? undefined : edited);
  const fresh = { ...emptied(state), taken, notice: "", awaited: undefined, tried: false };
  return given(fresh, edit(edited, { load: start }), now);
}

function undone(state: Session, now: number): Session {
  const { taken } = state;
  if (!taken) return state;
  const back = { ...emptied(state), history: taken.history, before: taken.before, taken: undefined };
  return taken.edited ? given(back, taken.edited, now) : back;
}
