"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search, X } from "lucide-react";
import { type MouseEvent, useMemo, useRef, useState } from "react";
import { type Found, find, longestQuery } from "./engine/find";
import { FoundText } from "./found-text";
import { countInWords, searchAddress, suggestions } from "./suggestions";
import { useIndex } from "./use-index.client";

// As many as are looked at; the page of results has more.
const most = 12;

/** The search over the page: a field, and what is found as it is written. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState("");
  const index = useIndex();
  const field = useRef<HTMLInputElement>(null);
  const isReady = index !== "loading" && index !== "failed";
  const found = useMemo(
    () => (index === "loading" || index === "failed" ? [] : find(index, query, most)),
    [index, query],
  );
  const asked = query.trim() !== "";

  function followed({ ctrlKey, metaKey, shiftKey }: MouseEvent) {
    if (!ctrlKey && !metaKey && !shiftKey) onClose();
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/45" />
        <Dialog.Popup
          aria-label="Search"
          initialFocus={field}
          finalFocus={false}
          data-search=""
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh w-full max-w-2xl flex-col overflow-hidden border-edge border-b bg-sheet text-ink shadow-2xl sm:top-[10vh] sm:max-h-[76vh] sm:w-[calc(100%-3rem)] sm:rounded-box sm:border"
        >
          <Autocomplete.Root<Found>
            open
            inline
            items={found}
            filter={null}
            value={query}
            onValueChange={(value, { reason }) => reason !== "item-press" && setQuery(value)}
            itemToStringValue={({ place }) => place.title}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex items-center gap-2 border-line border-b px-3 py-2 sm:px-4">
              <Search aria-hidden="true" className="size-5 shrink-0 text-soft" />
              <Autocomplete.Input
                ref={field}
                aria-label="Search"
                placeholder="403, expired token, Digest…"
                maxLength={longestQuery}
                autoComplete="off"
                spellCheck={false}
                enterKeyHint="go"
                className="min-w-0 flex-1 bg-transparent py-2 font-display focus-visible:outline-none"
              />
              <Dialog.Close
                aria-label="Close"
                className="grid size-10 shrink-0 place-items-center rounded-full text-soft hover:bg-well hover:text-ink"
              >
                <X aria-hidden="true" className="size-5" />
              </Dialog.Close>
            </div>
            <Autocomplete.Status className="px-4 pt-3 font-display text-soft text-tiny empty:hidden sm:px-5">
              {index === "loading" && "Loading what can be found…"}
              {isReady &&
                asked &&
                (found.length > 0 ? countInWords(found.length, most) : `Nothing was found for “${query.trim()}”.`)}
            </Autocomplete.Status>
            <Autocomplete.List className="min-h-0 overflow-y-auto overscroll-contain px-2 py-2 data-empty:p-0 sm:px-3">
              {(each: Found) => (
                <Autocomplete.Item
                  key={each.place.address}
                  value={each}
                  render={(props) => <a {...props} href={each.place.address} />}
                  onClick={followed}
                  className="block scroll-my-2 rounded-md border-transparent border-s-3 px-3 py-2 no-underline data-highlighted:border-ink data-highlighted:bg-well"
                >
                  <FoundText found={each} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
          {index === "failed" && (
            <p role="alert" className="px-4 py-4 text-small sm:px-5">
              What can be found failed to load: you may be offline.{" "}
              <a href={searchAddress(query)}>The page of results</a> needs none of it.
            </p>
          )}
          {index !== "failed" && found.length === 0 && (
            <div className="px-4 pt-3 pb-4 sm:px-5">
              <p className="text-small text-soft">Searches to try:</p>
              <ul className="mt-2 flex flex-wrap gap-2">
                {suggestions.map((each) => (
                  <li key={each}>
                    <button
                      type="button"
                      className="button"
                      onClick={() => {
                        setQuery(each);
                        field.current?.focus();
                      }}
                    >
                      {each}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p className="hidden border-line border-t px-5 py-2 font-display text-soft text-tiny sm:block">
            <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
