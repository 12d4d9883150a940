import { controlAt, controlWith, keyOf } from "../ui/control";

type Press = (form: HTMLFormElement) => void;

/** What was pressed in an exchange before its code came. */
export type HeldPresses = {
  /** A press that has begun has not ended yet. */
  readonly isDown: () => boolean;
  /** Holds nothing more: what is pressed from now on does what it does by itself. */
  readonly letGo: () => void;
  /** Presses again what was held, in order, in the form that took the place of the one that was pressed. */
  readonly release: () => Promise<void>;
};

// A field is left to be typed into: what was typed is carried over.
const pressed = "button, summary, [type=checkbox], [type=radio]";

/** Holds back what is pressed in an exchange, and sent by a button of it from elsewhere, until its code can tell what it means. */
export function holdPresses(place: HTMLElement, onPress: () => void): HeldPresses {
  const held: Press[] = [];
  const end = new AbortController();
  let down = false;

  function hold(event: Event, press: Press) {
    event.preventDefault();
    event.stopPropagation();
    held.push(press);
    onPress();
  }

  // The plain form would load the page again, and the scroll position and all that was opened would be lost.
  function submitted(event: SubmitEvent) {
    if (!(event.target instanceof Node) || !place.contains(event.target)) return;
    const { submitter } = event;
    hold(event, (form) => form.requestSubmit(submitter?.isConnected ? submitter : null));
  }

  // The control itself goes when the code takes the place over, and its key stays.
  function clicked(event: MouseEvent) {
    const found = event.target instanceof Element ? controlAt(event.target) : undefined;
    const key = keyOf(found);
    if (found?.matches(pressed) && key) hold(event, (form) => controlWith(key, form)?.click());
  }

  const options = { capture: true, signal: end.signal };
  const lifted = () => {
    down = false;
  };
  document.addEventListener("submit", submitted, options);
  place.addEventListener("click", clicked, options);
  place.addEventListener(
    "pointerdown",
    () => {
      down = true;
    },
    options,
  );
  document.addEventListener("pointerup", lifted, options);
  document.addEventListener("pointercancel", lifted, options);

  async function release() {
    end.abort();
    const form = place.querySelector("form");
    for (const press of held) {
      if (form?.isConnected) press(form);
      // What one press has changed, the next one must see.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  // One that began before this listened is known by its state alone.
  return { isDown: () => down || place.matches(":active"), letGo: () => end.abort(), release };
}
