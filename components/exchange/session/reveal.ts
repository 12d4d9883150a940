/**
 * Brings an answer into view: its status and what decided it, and of what led there as much as there is room for. Where the answer
 * scrolls by itself, the reader's place in the text or in the request stays; elsewhere the page scrolls.
 */
export function reveal(answer: HTMLElement | null) {
  const status = answer?.querySelector("[data-status]");
  if (!answer || !status) return;
  const panel = scrolling(answer);
  const room = panel?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  // The head of the page lies over its first lines.
  const [top, bottom] = [Math.max(64, room.top), Math.min(innerHeight, room.bottom)];
  const decided = answer.querySelector("[data-decided]") ?? status;
  const end = decided.getBoundingClientRect().bottom;
  const topOf = (each: Element | null | undefined) => each?.getBoundingClientRect().top ?? 0;
  // What was sent both ways was sent for the comparison.
  const compared = answer.querySelector("[data-differences]");
  if (topOf(compared ?? status) >= top && end <= bottom) return;
  const begins = compared ? [compared] : [answer.firstElementChild, status.closest("section"), status];
  const first = begins.find((each) => end - topOf(each) <= bottom - top - 16) ?? begins.at(-1);
  const by = topOf(first) - top - 12;
  if (!panel) return scrollBy({ top: by });
  panel.scrollBy({ top: by });
  // A panel that begins low in the window may have nothing left to scroll.
  const below = decided.getBoundingClientRect().bottom + 12 - innerHeight;
  if (below > 0 && !compared) scrollBy({ top: below });
}

// The nearest element around the answer, or the answer itself, that scrolls apart from the page.
function scrolling(element: Element | null): Element | undefined {
  if (!element || element === document.body) return undefined;
  return getComputedStyle(element).overflowY === "auto" ? element : scrolling(element.parentElement);
}

/** Brings what an exchange is about into view, where it is not in the upper half of the window: a link, or a choice, leads there. */
export function showTask(place: HTMLElement) {
  const task = place.querySelector("[data-task]") ?? place;
  const { top } = task.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) task.scrollIntoView({ block: "start" });
}
