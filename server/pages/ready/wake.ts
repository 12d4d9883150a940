/**
 * Runs in the page, inline and before anything else of it: fetches the framework's scripts, `sources` in order, at the first sign
 * of a hand, when a link brings what needs them, in a room, or after a long silence. What is pressed before they are there is kept and
 * pressed again; where they never come it does what it does without them. Everything it needs stands within it.
 */
export function wake(sources: readonly string[]): void {
  type Typed = { readonly value: string; readonly start: number | null; readonly end: number | null };
  const end = new AbortController();
  const held: (() => void)[] = [];
  const typed = new Map<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, Typed>();
  const ticked = new Map<HTMLInputElement, boolean>();
  let pointer: PointerEvent | undefined;
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

  function release() {
    if (end.signal.aborted) return;
    end.abort();
    for (const [field, what] of typed) say(field, what);
    for (const [field, checked] of ticked) tick(field, checked);
    meet();
    // At once, before what was pressed can be put in another's place.
    queueMicrotask(() => {
      for (const press of held) press();
    });
  }

  // React hears of a change only where the value differs from what it knows of.
  function say(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, what: Typed) {
    const { value } = what;
    // The caret may have moved since, where the field was left alone.
    const { start, end: last } = field.value === value ? caretIn(field) : what;
    if (!field.isConnected) return;
    if (field instanceof HTMLSelectElement) field.value = value;
    else {
      field.value = "";
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
      if (start !== null) field.setSelectionRange(start, last);
    }
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  }

  // React hears of it where the box was in the other state before.
  function tick(field: HTMLInputElement, checked: boolean) {
    if (!field.isConnected) return;
    field.checked = !checked;
    field.click();
  }

  // What the pointer or the focus is on was not met by anybody.
  function meet() {
    const { activeElement: focused } = document;
    if (focused && focused !== document.body) focused.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    if (!pointer) return;
    const { clientX, clientY, pointerType } = pointer;
    const over = document.elementFromPoint(clientX, clientY);
    for (const name of ["pointerover", "pointermove"])
      over?.dispatchEvent(new PointerEvent(name, { bubbles: true, clientX, clientY, pointerType }));
  }

  function hold(event: Event, press: () => void) {
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push(press);
    begin();
  }

  function clicked(event: MouseEvent) {
    const { target } = event;
    // A link to the same page keeps the place on it.
    const same = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="?"]');
    if (same) same.hash = location.hash;
    const elsewhere = event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!(target instanceof Element) || elsewhere) return begin();
    const found = target.closest<HTMLElement>(
      "button:not([popovertarget]), a[aria-haspopup], a[data-copy-link], form summary",
    );
    if (found && !needsNoCode(found.closest("form"))) hold(event, () => found.isConnected && found.click());
    else begin();
  }

  // A form that asks for another page, such as the search.
  function needsNoCode(form: HTMLFormElement | null) {
    return form !== null && form.method === "get" && form.hasAttribute("action");
  }

  function submitted(event: SubmitEvent) {
    const { target, submitter } = event;
    if (target instanceof HTMLFormElement && !needsNoCode(target))
      hold(event, () => target.isConnected && target.requestSubmit(submitter?.isConnected ? submitter : null));
  }

  // A browser sends no form whose button is disabled, and a button may be so only until the code sees what was typed.
  function waiting({ key, target, isComposing }: KeyboardEvent) {
    if (key !== "Enter" || isComposing || !(target instanceof HTMLInputElement)) return undefined;
    const button = target.form?.querySelector<HTMLButtonElement>("button[type=submit]");
    return button?.disabled ? button : undefined;
  }

  function pressed(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const button = waiting(event);
    if (button) return hold(event, () => button.click());
    const writing = target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
    const search =
      (key === "k" && (ctrlKey || metaKey)) || (key === "/" && !writing && !ctrlKey && !metaKey && !altKey);
    if (!search) return begin();
    const again = new KeyboardEvent("keydown", { key, ctrlKey, metaKey, bubbles: true, cancelable: true });
    hold(event, () => document.body.dispatchEvent(again));
  }

  // Who has done exercises sees which, and looks for it; who is in a teacher's room must see that.
  function remembers() {
    try {
      return localStorage.getItem("exercises done") !== null || sessionStorage.getItem("room") !== null;
    } catch {
      return false;
    }
  }

  // A field of a number or a color has none.
  function caretIn(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) {
    if (field instanceof HTMLSelectElement) return { start: null, end: null };
    return { start: field.selectionStart, end: field.selectionEnd };
  }

  function changed({ target }: Event) {
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      if (target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type))
        ticked.set(target, target.checked);
      else typed.set(target, { value: target.value, ...caretIn(target) });
    begin();
  }

  const early = { capture: true, signal: end.signal };
  addEventListener("click", clicked, early);
  addEventListener("submit", submitted, early);
  addEventListener("keydown", pressed, early);
  addEventListener("input", changed, early);
  addEventListener("pointermove", (event) => (pointer = event), { ...early, passive: true });
  for (const sign of ["pointermove", "pointerdown", "touchstart", "wheel", "focusin", "hashchange"])
    addEventListener(sign, begin, { ...early, passive: true });
  addEventListener("hydrated", release, early);
  if (
    remembers() ||
    /^#(?:(?:[pwx]|kk)\d+\.|\/)/.test(location.hash) ||
    /[?&](?:code|lock|room|seed)=/.test(location.search)
  )
    begin();
  addEventListener("load", () => setTimeout(begin, 15_000), early);
}
