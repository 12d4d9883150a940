/**
 * The linked term that an event calls a card for: the one that a mouse or a pen points at, or that the keyboard has
 * reached. A tap follows the link, so it calls none.
 */
export function calledTerm(event: Event): HTMLAnchorElement | undefined {
  const { target, type } = event;
  if (!(target instanceof Element) || (event instanceof PointerEvent && event.pointerType === "touch"))
    return undefined;
  const term = target.closest<HTMLAnchorElement>("a[data-term]");
  return term && (type !== "focusin" || term.matches(":focus-visible")) ? term : undefined;
}
