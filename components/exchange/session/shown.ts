import { isSameRequest } from "../model/compare";
import { draftOf } from "../model/editing";
import type { Exchanged } from "../model/exchanged";
import type { Session } from "./state";

/** The exchange that is looked at: the picked one, else the last of this resource; undefined where there is none. */
export function shownIn({ history, before, picked }: Session): Exchanged | undefined {
  return history[picked ?? (history.length > before ? history.length - 1 : -1)];
}

/** Whether the answer is that of an earlier request than the one in the editor. One that was picked is meant to be. */
export function isStale(state: Session): boolean {
  const { edited, picked, awaited } = state;
  const shown = shownIn(state);
  if (!shown || picked !== undefined || awaited !== undefined) return false;
  if (shown.text !== undefined) return edited.text !== shown.text;
  return edited.unread !== undefined || !isSameRequest(draftOf(edited), shown.draft);
}
