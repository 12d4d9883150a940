"use client";

import { useCallback, useEffect, useRef } from "react";
import { type Draft, decodeDraft, encodeDraft, isEncodedDraft } from "#http/draft";

type Handlers = { readonly onDraft: (draft: Draft) => void; readonly onFault: (reason: string) => void };

/**
 * Keeps a draft in the URL fragment, and opens the draft that a link brings. The fragment is never sent to a server.
 * A fragment that is the id of a heading is left alone until the draft changes.
 */
export function useFragment(owner: string, draft: Draft, start: Draft, { onDraft, onFault }: Handlers) {
  const written = encodeDraft(owner, draft);
  const unchanged = encodeDraft(owner, start);
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
        handlers.current.onFault(
          `${fault instanceof Error ? fault.message : String(fault)}. So here is the request to begin with.`,
        );
      }
    }
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, [owner]);

  useEffect(() => {
    if (written === last.current) return;
    last.current = written;
    history.replaceState(
      history.state,
      "",
      written === unchanged ? location.pathname + location.search : `#${written}`,
    );
  }, [written, unchanged]);

  const clear = useCallback(() => {
    last.current = unchanged;
    if (isEncodedDraft(location.hash.slice(1)))
      history.replaceState(history.state, "", location.pathname + location.search);
  }, [unchanged]);

  return { clear };
}
