"use client";

import { useEffect, useRef, useState } from "react";
import { faultSentence } from "#http/excerpt";

/** Runs one asynchronous press at a time, and keeps the sentence that says why the last one failed. */
export function useAsking() {
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string>();
  const flight = useRef<AbortController>(null);
  useEffect(() => () => flight.current?.abort(), []);

  /** Runs it; what it throws becomes the fault, unless another press came first. */
  async function ask(press: (signal: AbortSignal) => Promise<void>) {
    flight.current?.abort();
    const controller = new AbortController();
    flight.current = controller;
    setFault(undefined);
    setAsking(true);
    try {
      await press(controller.signal);
    } catch (caught) {
      if (!controller.signal.aborted) setFault(faultSentence(caught));
    }
    if (!controller.signal.aborted) setAsking(false);
  }

  return { asking, fault, ask };
}
