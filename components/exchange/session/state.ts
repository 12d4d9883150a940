import type { Draft } from "#http/draft";
import type { Locked } from "../../options/class-options";
import type { Panel } from "../link/panels";
import { locksAnything } from "../lock/locked";
import { type Edited, opened } from "../model/editing";
import type { Exchanged, Pair, WayChosen } from "../model/exchanged";
import type { Resource } from "../model/resource";
import { isElsewhere, resourceAt } from "../model/resource-at";
import type { Taken } from "./taken";

/** The resources of one exchange; there is always one to begin with. */
export type Resources = readonly [Resource, ...Resource[]];

/** All that one exchange remembers between two presses. */
export type Session = {
  readonly resources: Resources;
  readonly edited: Edited;
  /** What a teacher keeps from being edited. */
  readonly lock: Locked;
  /** The request as the page or a link brought it: where something is locked, Start over leads back to it. */
  readonly brought: Draft;
  /** Counts the changes that were not typed: with each, a field takes its text from the draft. */
  readonly given: number;
  /** What the target means. */
  readonly resource: Resource;
  /** Where Start over leads: the last resource that the target meant. */
  readonly home: Resource;
  readonly history: readonly Exchanged[];
  /** How many exchanges there were when another resource was chosen: their answers are not its own. */
  readonly before: number;
  /** The place in the history that is looked at; undefined for the last one. */
  readonly picked: number | undefined;
  /** What Undo would bring back. */
  readonly taken: Taken | undefined;
  readonly way: WayChosen;
  /** The way that was chosen before a button brought one of its own; undefined while none has. */
  readonly ownWay: WayChosen | undefined;
  /** The panels that stand open below Send. */
  readonly open: readonly Panel[];
  readonly pair: Pair | undefined;
  /** The sentence above the answer; empty where there is nothing to say. */
  readonly notice: string;
  /** How often something was sent. */
  readonly sendings: number;
  /** The sending whose answer is awaited, by its number. */
  readonly awaited: number | undefined;
  /** Send was pressed since the start. */
  readonly tried: boolean;
  /** How many answers came; the page scrolls to each. */
  readonly answers: number;
};

/** What an exchange begins with. */
export type Beginning = {
  readonly resources: Resources;
  /** The draft to begin with, where it is not the first resource's own. */
  readonly draft?: Draft | undefined;
  /** The exchanges that the tab has kept, or the one that a form brought with the page. */
  readonly history?: readonly Exchanged[];
  readonly notice?: string | undefined;
  readonly open?: readonly Panel[];
  readonly lock?: Locked;
};

const noLock: Locked = { parts: [], fields: [] };

/** The session of an exchange that was just opened. `now` is in seconds since 1970-01-01T00:00Z. */
export function begin(beginning: Beginning, now: number): Session {
  const { resources, history = [], notice = "", open = [], lock = noLock } = beginning;
  const { draft: brought = resources[0].start } = beginning;
  const edited = opened(brought);
  const resource = resourceAt(edited.target, resources, now);
  const last = history.at(-1);
  const isOwn = last !== undefined && resourceAt(last.draft.target, resources, now).id === resource.id;
  return {
    resources,
    edited,
    lock,
    brought,
    given: 0,
    resource,
    home: isElsewhere(resource) ? resources[0] : resource,
    history,
    before: isOwn ? 0 : history.length,
    picked: undefined,
    taken: undefined,
    way: "browser",
    ownWay: undefined,
    open,
    pair: undefined,
    notice,
    sendings: 0,
    awaited: undefined,
    tried: false,
    answers: 0,
  };
}

/** The request that Start over leads to: where something is locked, the one that was brought, else that of the resource. */
export function startOf({ lock, brought, home }: Session): Draft {
  return locksAnything(lock) ? brought : home.start;
}
