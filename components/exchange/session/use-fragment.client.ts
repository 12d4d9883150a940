"use client";

import { useCallback, useEffect, useMemo, useRef } from "react";
import { type Draft, decodeDraft, encodeDraft, isEncodedDraft } from "#http/draft";
import { faultSentence } from "#http/excerpt";

type Handlers = { readonly onDraft: (draft: Draft) => void; readonly onFault: (reason: string) => void };

const rest = 250;

/**
 * Keeps a draft in the URL fragment, and opens the draft that a link brings. The fragment is never sent to a server.
 * A fragment that is the id of a heading is left alone until the draft changes.
 */
export function useFragment(owner: string, draft: Draft, start: Draft, { onDraft, onFault }: Handlers) {
  const unchanged = useMemo(() => encodeDraft(owner, start), [owner, start]);
  const last = useRef(unchanged);
  const handlers = useRef({ onDraft, onFault });
  handlers.current = { onDraft, onFault };

  useEffect(() => {
    function open() {
      const fragment = location.hash.slice(1);
      if (!isEncodedDraft(fragment) || fragment === last.current) return;
      try {
        const found = decodeDraft(fragment);
        if (found.owner !== owner) return;
        last.current = fragment;
        handlers.current.onDraft(found.draft);
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
      const written = encodeDraft(owner, draft);
      if (written === last.current) return;
      last.current = written;
      const address = written === unchanged ? location.pathname + location.search : `#${written}`;
      history.replaceState(history.state, "", address);
    }
    writing.current = write;
    const timer = setTimeout(write, rest);
    addEventListener("pagehide", write);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", write);
    };
  }, [owner, draft, unchanged]);

  const clear = useCallback(() => {
    last.current = unchanged;
    if (isEncodedDraft(location.hash.slice(1)))
      history.replaceState(history.state, "", location.pathname + location.search);
  }, [unchanged]);

  /** Writes the address at once: a reload must bring back the draft that was sent. */
  const writeNow = useCallback(() => writing.current(), []);

  return { clear, writeNow };
}
