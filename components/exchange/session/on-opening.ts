import type { Draft } from "#http/draft";
import { foreignCredentials } from "../../take/foreign";
import { isSameRequest } from "../model/compare";
import { draftOf, opened } from "../model/editing";
import type { Exchanged } from "../model/exchanged";
import { faultsOf } from "../model/faults";
import type { Person } from "../model/resource";

const resources = /^\/(?:api\/(?:sandbox|status|httpbin)|\.well-known)(?:[/?]|$)/;

/** Why a link's request is not sent on opening, as a sentence; undefined where it may be: it goes to a resource of this site, without credentials or with those of the page's people. */
export function heldOnOpening(drafts: readonly Draft[], people: readonly Person[]): string | undefined {
  const kept = "This link asks to send its request at once. It was not sent, because";
  if (drafts.some(({ target }) => !resources.test(target))) return `${kept} it goes to no resource of the sandbox.`;
  if (drafts.some((draft) => foreignCredentials(draft, people).length > 0))
    return `${kept} it holds credentials that are not from this page. Press Send if they are yours.`;
  if (drafts.some((draft) => faultsOf(opened(draft)).length > 0)) return `${kept} it has a mistake.`;
  return undefined;
}

/** Whether the tab has the answer to this request already, as the last of its exchanges: a reload sends nothing again. */
export function isKept(draft: Draft, history: readonly Exchanged[]): boolean {
  const last = history.at(-1);
  return last !== undefined && isSameRequest(draftOf(opened(draft)), last.draft);
}
