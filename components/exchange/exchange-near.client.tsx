"use client";

import { type ComponentProps, lazy, Suspense, useEffect, useRef } from "react";
import type { Exchange as ExchangeType } from "./exchange.client";

type Props = Omit<ComponentProps<typeof ExchangeType>, "onReady">;

let want = () => {};
const wanted = new Promise<void>((resolve) => {
  want = resolve;
});

// The server renders the exchange at once. In the browser React keeps that HTML, a working plain form, until the code is wanted.
const Exchange = lazy(async () => {
  if (typeof window !== "undefined") await wanted;
  return { default: (await import("./exchange.client")).Exchange };
});

/** The exchange, whose code is fetched when it comes near, when a link brings a draft, or when one of its buttons is pressed. */
export function ExchangeNear(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement>(null);
  const ready = useRef(false);

  useEffect(() => {
    const { current } = place;
    if (!current) return;
    if (/^#x\d+\./.test(location.hash)) want();
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && want(),
      {
        rootMargin: "60% 0px",
      },
    );
    observer.observe(current);
    // Pressed before the code is here, a button would send the plain form and load the page anew: hold it, and press it then.
    function hold(event: SubmitEvent) {
      const { target } = event;
      if (ready.current || !(target instanceof HTMLFormElement) || !current?.contains(target)) return;
      event.preventDefault();
      event.stopPropagation();
      pressed.current = event.submitter;
      want();
    }
    document.addEventListener("submit", hold, true);
    return () => {
      observer.disconnect();
      document.removeEventListener("submit", hold, true);
    };
  }, []);

  function release() {
    ready.current = true;
    const form = place.current?.querySelector("form");
    if (pressed.current && form) form.requestSubmit(pressed.current);
    pressed.current = null;
  }

  return (
    <div ref={place}>
      <Suspense fallback={<p className="min-h-96 font-display text-soft">The exchange opens…</p>}>
        <Exchange {...props} onReady={release} />
      </Suspense>
    </div>
  );
}
