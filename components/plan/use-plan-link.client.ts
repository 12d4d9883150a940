"use client";

import { useEffect, useRef } from "react";
import { faultSentence } from "#http/excerpt";
import { decodePlan, isEncodedPlan, type Plan } from "./model/plan";

type Handlers = { readonly onPlan: (plan: Plan) => void; readonly onFault: (reason: string) => void };

/** Opens the plan that a link carries in its fragment, now and whenever another is followed; says why one cannot be read. */
export function usePlanLink(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    function open() {
      const fragment = location.hash.slice(1);
      if (!isEncodedPlan(fragment)) return;
      try {
        latest.current.onPlan(decodePlan(fragment));
      } catch (fault) {
        latest.current.onFault(faultSentence(fault));
      }
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
}
