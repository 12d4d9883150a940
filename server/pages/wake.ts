/**
 * Runs in the page, inline and before anything else of it: fetches the framework's scripts, `sources` in order, at the first sign
 * of a hand, when a link brings a draft or a seed, or after a long silence. What is pressed before they are there is kept and
 * pressed again; where they never come it does what it does without them. Everything it needs stands within it.
 */
export function wake(sources: readonly string[]): void {
  const end = new AbortController();
  const held: (() => void)[] = [];
  const typed = new Set<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>();
  let begun = false;

  function begin() {
    if (begun) return;
    begun = true;
    for (const source of sources) {
      const script = document.createElement("script");
      script.src = source;
      script.onerror = release;
      document.head.append(script);
    }
    // Long enough for a slow line; a press that waits longer is better off without the scripts.
    setTimeout(release, 20_000);
  }

  // One after the other: what one press has changed, the next one must see.
  function release() {
    if (end.signal.aborted) return;
    end.abort();
    for (const field of typed) say(field);
    held.forEach((press, place) => {
      setTimeout(press, place * 30);
    });
  }

  // React hears of a change only where the value differs from what it knows of.
  function say(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) {
    if (!field.isConnected) return;
    if (!(field instanceof HTMLSelectElement)) {
      const { value, selectionStart, selectionEnd } = field;
      field.value = "";
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
      if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    }
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  }

  function hold(event: Event, press: () => void) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(press);
    begin();
  }

  function clicked(event: MouseEvent) {
    const { target } = event;
    if (!(target instanceof Element) || event.button > 0) return begin();
    const found = target.closest<HTMLElement>(
      "button:not([popovertarget]), [type=checkbox], [type=radio], form summary",
    );
    if (found) hold(event, () => found.isConnected && found.click());
    else begin();
  }

  function submitted(event: SubmitEvent) {
    const { target, submitter } = event;
    if (target instanceof HTMLFormElement && !target.hasAttribute("data-plain"))
      hold(event, () => target.isConnected && target.requestSubmit(submitter?.isConnected ? submitter : null));
  }

  function pressed(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const writing = target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
    const search =
      (key === "k" && (ctrlKey || metaKey)) || (key === "/" && !writing && !ctrlKey && !metaKey && !altKey);
    if (!search) return begin();
    const again = new KeyboardEvent("keydown", { key, ctrlKey, metaKey, bubbles: true, cancelable: true });
    hold(event, () => document.body.dispatchEvent(again));
  }

  function changed({ target }: Event) {
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      if (!target.matches("[type=checkbox], [type=radio]")) typed.add(target);
    begin();
  }

  const early = { capture: true, signal: end.signal };
  addEventListener("click", clicked, early);
  addEventListener("submit", submitted, early);
  addEventListener("keydown", pressed, early);
  addEventListener("input", changed, early);
  for (const sign of ["pointermove", "pointerdown", "touchstart", "wheel", "focusin", "hashchange"])
    addEventListener(sign, begin, { ...early, passive: true });
  addEventListener("hydrated", release, early);
  if (/^#x\d+\./.test(location.hash) || /[?&]seed=/.test(location.search)) begin();
  addEventListener("load", () => setTimeout(begin, 15_000), early);
}
