"use client";

import { useCallback, useEffect, useRef } from "react";
import { isEncodedDraft } from "#http/draft";
import { faultSentence } from "#http/excerpt";
import { decodeLink, type Link } from "../link/link";

type Handlers = { readonly onLink: (link: Link) => void; readonly onFault: (reason: string) => void };

const rest = 250;

/**
 * Keeps what a link carries in the URL fragment, and opens what a link brings. The fragment is never sent to a server.
 * A fragment that is the id of a heading is left alone until the exchange changes. `fragment` is what stands for the exchange now,
 * and `unchanged` what needs no fragment.
 */
export function useFragment(owner: string, fragment: string, unchanged: string, { onLink, onFault }: Handlers) {
  const last = useRef(unchanged);
  const handlers = useRef({ onLink, onFault });
  handlers.current = { onLink, onFault };

  useEffect(() => {
    function open() {
      const fragment = location.hash.slice(1);
      if (!isEncodedDraft(fragment) || fragment === last.current) return;
      try {
        const found = decodeLink(fragment);
        if (found.owner !== owner) return;
        last.current = fragment;
        handlers.current.onLink(found);
      } catch (fault) {
        handlers.current.onFault(`${faultSentence(fault)} So here is the request to begin with.`);
      }
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, [owner]);

  // Written once the typing rests: a long draft takes its time, and some browsers count how often an address changes.
  const writing = useRef(() => {});
  useEffect(() => {
    function write() {
      if (fragment === last.current) return;
      last.current = fragment;
      const address = fragment === unchanged ? location.pathname + location.search : `#${fragment}`;
      history.replaceState(history.state, "", address);
    }
    writing.current = write;
    const timer = setTimeout(write, rest);
    addEventListener("pagehide", write);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", write);
    };
  }, [fragment, unchanged]);

  const clear = useCallback(() => {
    last.current = unchanged;
    if (isEncodedDraft(location.hash.slice(1)))
      history.replaceState(history.state, "", location.pathname + location.search);
  }, [unchanged]);

  /** Writes the address at once: a reload must bring back the draft that was sent. */
  const writeNow = useCallback(() => writing.current(), []);

  return { clear, writeNow };
}
