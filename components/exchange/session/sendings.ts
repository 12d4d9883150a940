import { withoutCredentials } from "../../take/foreign";
import { mostBefore, type View } from "../link/link";
import { isSameRequest } from "../model/compare";
import type { Exchanged, WayChosen } from "../model/exchanged";
import type { Person } from "../model/resource";

/**
 * What a link says of a history that is to be seen again: the last of its sendings and those before it, and which exchange is looked
 * at. What was sent both ways is sent once for both, and credentials that are none of the page's people's are left out.
 */
export function sendingsOf(
  history: readonly Exchanged[],
  picked: number | undefined,
  way: WayChosen,
  people: readonly Person[],
): Pick<View, "send" | "before" | "leg"> {
  const firsts = history.flatMap((each, index) => (isSecond(history[index - 1], each) ? [] : [index]));
  const kept = firsts.slice(-mostBefore - 1);
  const before = kept.slice(0, -1).flatMap((index) => history[index]?.draft ?? []);
  const sending = picked === undefined ? -1 : kept.findLastIndex((index) => index <= picked);
  const second = way === "both" && picked !== undefined && picked !== kept[sending] ? 1 : 0;
  return {
    send: true,
    before: before.map((draft) => withoutCredentials(draft, people)),
    ...(sending === -1 ? {} : { leg: way === "both" ? sending * 2 + second : sending }),
  };
}

/** Whether an exchange is the second of a pair: the same request, first from the browser and then as raw HTTP. */
function isSecond(before: Exchanged | undefined, { way, draft }: Exchanged): boolean {
  return way === "wire" && before?.way === "browser" && isSameRequest(before.draft, draft);
}
