"use client";

import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import type { ExchangeProps } from "../exchange/exchange.client";
import { locksAnything } from "../exchange/lock/locked";
import { showTask } from "../exchange/session/reveal";
import { readClassOptions } from "../options/class-options";
import { holdPresses } from "./held-presses";
import { answeredIn, draftAt, draftOfLink, keepFocus, keepOpen } from "./plain-form";
import { seededResource } from "./seeded";

/** What is known of an exchange before its code has come. */
export type PlainProps = Omit<ExchangeProps, "onReady" | "initial" | "answered" | "lock"> & {
  /** Whether a seed in the address of the page changes its names and words. */
  readonly seeded?: boolean;
};

/**
 * Puts the exchange into the place of its plain form, as soon as it comes near, is pressed or written into, or a link brings it a
 * draft. Gives a function that ends it.
 */
export function takeOver(place: HTMLElement, props: () => PlainProps): () => void {
  let root: Root | undefined;
  let begun = false;
  const presses = holdPresses(place, load);

  async function load() {
    if (begun) return;
    begun = true;
    observer.disconnect();
    const code = await import("../exchange/exchange.client").catch(() => undefined);
    // Without the code the plain form stands as the server wrote it, and does what was pressed.
    if (!code) return presses.release();
    const { Exchange } = code;
    // A press that has begun must end on the button it began on.
    while (presses.isDown()) await new Promise((resolve) => setTimeout(resolve, 30));
    const { seeded = false, ...plain } = props();
    const { seed: named, lock } = readClassOptions(location.search);
    const seed = seeded ? named : "";
    // The plain form holds the draft without the seed, and knows of no lock.
    const initial = seed === "" && !locksAnything(lock) ? draftAt(place, plain.owner) : draftOfLink(plain.owner);
    const answered = answeredIn(place);
    const openAgain = keepOpen(place);
    const focusAgain = keepFocus(place);
    root = createRoot(place);
    const exchange = (
      <Exchange
        {...plain}
        resources={withSeeds(plain.resources, seed)}
        lock={lock}
        {...(initial ? { initial } : {})}
        {...(answered ? { answered } : {})}
        onReady={() => {
          openAgain();
          focusAgain();
          void presses.release();
        }}
      />
    );
    // In one step, so that nothing is typed between the reading of the form and its end.
    flushSync(() => root?.render(exchange));
    const [visit] = performance.getEntriesByType("navigation");
    // A page that is reloaded stays where it was read.
    if (!(visit instanceof PerformanceNavigationTiming) || visit.type === "navigate") bring();
  }

  // A link leads to its exchange, as one to a heading leads there.
  function bring() {
    if (draftOfLink(props().owner)) showTask(place);
  }

  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && load(),
    { rootMargin: "25% 0px" },
  );
  observer.observe(place);
  place.addEventListener("focusin", load, { once: true });
  addEventListener("hashchange", bring);
  const { seed, lock } = readClassOptions(location.search);
  if (/^#x\d+\./.test(location.hash) || (props().seeded && seed !== "") || locksAnything(lock)) void load();
  return () => {
    removeEventListener("hashchange", bring);
    observer.disconnect();
    presses.letGo();
    // React may not take a root down while it is busy with the one around it.
    queueMicrotask(() => root?.unmount());
  };
}

function withSeeds([first, ...others]: PlainProps["resources"], seed: string): PlainProps["resources"] {
  const now = Date.now() / 1000;
  return [seededResource(first, seed, now), ...others.map((each) => seededResource(each, seed, now))];
}
