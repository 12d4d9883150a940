import type { KeyboardEvent } from "react";

/** Moves the focus among the buttons of a group that is one stop for the Tab key: arrows to the next, Home and End to the outermost. */
export function arrowStep(event: KeyboardEvent, group: HTMLElement | null) {
  const buttons = [...(group?.querySelectorAll("button") ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = Object.entries(to).find(([key]) => key === event.key)?.[1];
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  buttons[next]?.focus();
}
