"use client";

import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
// On the server the exchange itself; in the browser a stand-in, so that the first code does not hold it.
import { Exchange as AtOnce } from "#exchange-at-once";
import { type Draft, decodeDraft } from "#http/draft";
import type { ExchangeProps } from "../exchange/exchange.client";
import type { Exchanged } from "../exchange/model/exchanged";
import { draftIn } from "../exchange/model/form-draft";
import { readExchanges } from "../exchange/session/kept-history";
import { showTask } from "../exchange/session/reveal";

type Props = Omit<ExchangeProps, "onReady" | "initial">;

/**
 * The exchange. The server writes it whole, a plain form that works as it is. The browser leaves that HTML alone until the exchange
 * comes near, a link brings a draft, or one of its buttons is pressed; then the code is fetched and takes the place over.
 */
export function ExchangeNear(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const { current } = place;
    return current ? takeOver(current, () => latest.current) : undefined;
  }, []);

  if (typeof window === "undefined") {
    return (
      <div ref={place}>
        <AtOnce {...props} />
      </div>
    );
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: keeps what the server wrote, and writes nothing itself
  return <div ref={place} className="min-h-96" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}

// Those that a press of means something; fields are left to be typed into, for what is typed is carried over.
const controls = "button, summary, label:has(input), input[type=checkbox]";

function wordsOf(control: HTMLElement): string {
  return `${control.getAttribute("aria-label") ?? ""} ${control.textContent}`;
}

// A field is known by its label alone: its text may be what was typed.
function nameOf(control: HTMLElement): string {
  return control.getAttribute("aria-label") ?? (control instanceof HTMLButtonElement ? control.textContent : "");
}

// What the form came to, when it was sent before any code was here; the server wrote it beside the answer.
function answeredIn(place: HTMLElement): Exchanged | undefined {
  const written = place.querySelector<HTMLInputElement>("[data-answered]")?.value;
  return written === undefined ? undefined : readExchanges(`[${written}]`).at(-1);
}

// What a link brings is there from the start, so that a press that waited does not send another draft.
function draftOfLink(owner: string): Draft | undefined {
  try {
    const found = decodeDraft(location.hash.slice(1));
    return found.owner === owner ? found.draft : undefined;
  } catch {
    // The exchange itself says what is wrong with the link.
    return undefined;
  }
}

function takeOver(place: HTMLElement, props: () => Props): () => void {
  let root: Root | undefined;
  let begun = false;
  let down = false;
  const held: ((form: HTMLFormElement) => void)[] = [];

  async function load() {
    if (begun) return;
    begun = true;
    observer.disconnect();
    const code = await import("../exchange/exchange.client").catch(() => undefined);
    // Without the code the plain form stands as the server wrote it.
    if (!code) return letGo();
    const { Exchange } = code;
    // A press that has begun must end on the button it began on.
    while (down) await new Promise((resolve) => setTimeout(resolve, 30));
    const form = place.querySelector("form");
    const initial = draftOfLink(props().owner) ?? (form ? draftIn(new FormData(form)) : undefined);
    const { activeElement: active } = document;
    const focused = active instanceof HTMLElement && place.contains(active) ? nameOf(active) : undefined;
    root = createRoot(place);
    const answered = answeredIn(place);
    const exchange = (
      <Exchange
        {...props()}
        {...(initial ? { initial } : {})}
        {...(answered ? { answered } : {})}
        onReady={() => release(focused)}
      />
    );
    // In one step, so that nothing is typed between the reading of the form and its end.
    flushSync(() => root?.render(exchange));
    const [visit] = performance.getEntriesByType("navigation");
    // A page that is loaded anew stays where it was read.
    if (!(visit instanceof PerformanceNavigationTiming) || visit.type === "navigate") bring();
  }

  // A link leads to its exchange, as one to a heading leads there.
  function bring() {
    if (draftOfLink(props().owner)) showTask(place);
  }

  async function release(focused: string | undefined) {
    letGo();
    const named = [...place.querySelectorAll<HTMLElement>("[aria-label], button")];
    if (focused) named.find((each) => nameOf(each) === focused)?.focus();
    const form = place.querySelector("form");
    for (const press of form ? held : []) {
      if (form?.isConnected) press(form);
      // What one press has changed, the next one is to see.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  // Pressed before the code is here, a button of the text would send the plain form and load the page anew: press it again then.
  function holdSubmit(event: SubmitEvent) {
    if (!(event.target instanceof Node) || !place.contains(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    const { submitter } = event;
    held.push((form) => form.requestSubmit(submitter?.isConnected ? submitter : null));
    void load();
  }

  // A control of the exchange itself is written anew.
  function holdClick(event: MouseEvent) {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(controls) : null;
    if (!control) return;
    event.preventDefault();
    event.stopPropagation();
    // By its words, for what was typed may have brought further controls before it.
    const words = wordsOf(control);
    held.push((form) =>
      [...form.querySelectorAll<HTMLElement>(controls)].find((each) => wordsOf(each) === words)?.click(),
    );
    void load();
  }

  function press() {
    down = true;
  }

  function lift() {
    down = false;
  }

  function letGo() {
    place.removeEventListener("pointerdown", press, true);
    document.removeEventListener("pointerup", lift, true);
    document.removeEventListener("pointercancel", lift, true);
    document.removeEventListener("submit", holdSubmit, true);
    place.removeEventListener("click", holdClick, true);
  }

  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && load(),
    {
      rootMargin: "25% 0px",
    },
  );
  observer.observe(place);
  document.addEventListener("submit", holdSubmit, true);
  place.addEventListener("click", holdClick, true);
  place.addEventListener("pointerdown", press, true);
  document.addEventListener("pointerup", lift, true);
  document.addEventListener("pointercancel", lift, true);
  place.addEventListener("focusin", load, { once: true });
  addEventListener("hashchange", bring);
  if (/^#x\d+\./.test(location.hash)) void load();
  return () => {
    removeEventListener("hashchange", bring);
    observer.disconnect();
    letGo();
    // React may not take a root down while it is busy with the one around it.
    queueMicrotask(() => root?.unmount());
  };
}
