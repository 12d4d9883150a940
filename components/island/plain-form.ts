import type { Draft } from "#http/draft";
import { decodeLink } from "../exchange/link/link";
import type { Exchanged } from "../exchange/model/exchanged";
import { draftIn } from "../exchange/model/form-draft";
import { readExchanges } from "../exchange/session/kept-history";
import { controlAt, controlWith, keyOf } from "../ui/control";

/** What a plain form came to that was sent before any code was here; the server wrote it beside the answer. */
export function answeredIn(place: HTMLElement): Exchanged | undefined {
  const written = place.querySelector<HTMLInputElement>("[data-answered]")?.value;
  return written === undefined ? undefined : readExchanges(`[${written}]`).at(-1);
}

/** The draft that a link brings, else the one that stands in the form: so a press that waited sends no other draft. */
export function draftAt(place: HTMLElement, owner: string): Draft | undefined {
  const form = place.querySelector("form");
  return draftOfLink(owner) ?? (form ? draftIn(new FormData(form)) : undefined);
}

/** The draft that the address carries for this exchange; undefined where it carries none that can be read. */
export function draftOfLink(owner: string): Draft | undefined {
  try {
    const found = decodeLink(location.hash.slice(1));
    return found.owner === owner ? found.draft : undefined;
  } catch {
    // The exchange itself says what is wrong with the link.
    return undefined;
  }
}

/** Notes which control has the focus, and where the caret is; gives a function that brings both back once others are in their places. */
export function keepFocus(place: HTMLElement): () => void {
  const { activeElement: active } = document;
  const key = active && place.contains(active) ? keyOf(controlAt(active)) : undefined;
  const caret = isField(active) ? ([active.selectionStart, active.selectionEnd] as const) : undefined;
  return () => {
    const control = key === undefined ? undefined : controlWith(key, place);
    control?.focus();
    if (caret && isField(control)) control.setSelectionRange(...caret);
  };
}

/** Notes which sheets of a place are open; gives a function that opens them again once others are in their places. */
export function keepOpen(place: HTMLElement): () => void {
  const openers = [...place.querySelectorAll<HTMLButtonElement>("button[popovertarget]")];
  const keys = openers.filter((button) => button.popoverTargetElement?.matches(":popover-open")).map(keyOf);
  return () => {
    for (const key of keys) {
      const opener = key === undefined ? undefined : controlWith(key, place);
      const sheet = opener instanceof HTMLButtonElement ? opener.popoverTargetElement : undefined;
      if (sheet instanceof HTMLElement) sheet.showPopover();
    }
  };
}

function isField(element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");
}
