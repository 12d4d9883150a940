"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, memo, useEffect, useId, useRef, useState } from "react";
import { encodeDraft } from "#http/draft";
import { useDone } from "../../progress/use-done.client";
import { arrowStep } from "../../ui/arrow-step";
import { control } from "../../ui/control";
import type { Resource } from "../model/resource";

type Props = {
  readonly resources: readonly Resource[];
  /** What they teach, in order. */
  readonly groups: readonly string[];
  readonly chosen: Resource;
  readonly owner: string;
};

/**
 * The resources there are to choose from, by what they teach; choosing one opens the request to begin with. Where there is room
 * they stand beside the request, elsewhere they are a sheet that a button opens. They are one stop for the Tab key, with arrow keys
 * between, once there is a script that hears them.
 */
export const ResourceList = memo(function ResourceList({ resources, groups, chosen, owner }: Props) {
  const [scripted, setScripted] = useState(false);
  const [reached, setReached] = useState<string>();
  const [wanted, setWanted] = useState("");
  const sheet = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const done = useDone();
  const id = useId();
  const left = resources.filter((each) => fits(each, wanted));
  const stop = left.find((each) => each.id === reached) ?? left.find((each) => each.id === chosen.id) ?? left[0];

  useEffect(() => setScripted(true), []);

  // A link may have chosen one that is far down. The list scrolls, and never the page.
  useEffect(() => {
    const item = list.current?.querySelector(`[data-control="resource: ${chosen.id}"]`)?.getBoundingClientRect();
    const column = sheet.current?.getBoundingClientRect();
    if (!item || !column || (item.top >= column.top && item.bottom <= column.bottom)) return;
    sheet.current?.scrollBy({ top: item.top - column.top - column.height / 3 });
  }, [chosen.id]);

  // Who comes back to the list begins at the chosen one again.
  function leave({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    if (!currentTarget.contains(relatedTarget)) setReached(undefined);
  }

  function shut() {
    if (sheet.current?.matches(":popover-open")) sheet.current.hidePopover();
  }

  // Enter in the field must not send the request: it takes the first that is left.
  function choose(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.current?.querySelector("button")?.click();
  }

  return (
    <>
      <button
        type="button"
        popoverTarget={`${id}-sheet`}
        className="exchange-opens-list button w-full justify-between print:hidden"
        {...control("resources")}
      >
        <span className="min-w-0 truncate">
          <span className="font-normal text-soft">Resource:</span> {chosen.title}
        </span>
        <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0" />
      </button>
      <div ref={sheet} id={`${id}-sheet`} popover="auto" className="exchange-list print:hidden">
        <input
          type="search"
          aria-label="Search the resources"
          placeholder={`Search ${resources.length} resources`}
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          {...control("search")}
          onChange={({ target }) => setWanted(target.value)}
          onKeyDown={choose}
          className="script-only mb-2 w-full shrink-0 rounded-full border border-edge bg-sheet px-3.5 py-1.5 text-small"
        />
        {/* biome-ignore lint/a11y/useSemanticElements: it groups buttons, not fields */}
        <div
          ref={list}
          role="group"
          aria-label={scripted ? "Resources. Arrow keys go from one to the next." : "Resources"}
          onKeyDown={(event) => arrowStep(event, list.current)}
          onBlur={leave}
          className="flex flex-col gap-3"
        >
          {groups.map((group, index) => {
            const within = left.filter((each) => each.group === group);
            if (within.length === 0) return null;
            return (
              <div key={group}>
                <p id={`${id}-group-${index}`} className="px-2 pb-0.5 font-medium text-soft text-tiny">
                  {group}
                </p>
                <ul aria-labelledby={`${id}-group-${index}`}>
                  {within.map((each) => (
                    <li
                      key={each.id}
                      className="relative rounded-md px-2 py-1 hover:bg-ink/5 has-[[aria-pressed=true]]:bg-ink/9 has-focus-visible:outline-2 has-focus-visible:outline-credentials"
                    >
                      <button
                        type="submit"
                        {...control("resource", each.id)}
                        name="use"
                        value={encodeDraft(owner, each.start)}
                        aria-pressed={each.id === chosen.id}
                        aria-describedby={`${id}-${each.id}`}
                        tabIndex={scripted && each.id !== stop?.id ? -1 : undefined}
                        onClick={shut}
                        onFocus={() => setReached(each.id)}
                        className="flex w-full items-center gap-1.5 text-start font-medium text-small outline-none after:absolute after:inset-0 aria-pressed:font-semibold"
                      >
                        {each.title}
                        {done.has(each.id) && (
                          <Check aria-label="done" className="size-3.5 text-granted" strokeWidth={2.5} />
                        )}
                      </button>
                      <span id={`${id}-${each.id}`} className="block text-soft text-tiny">
                        {each.task}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
          {left.length === 0 && <p className="px-2 text-soft text-small">No resource has these words.</p>}
        </div>
      </div>
    </>
  );
});

function fits({ title, task, group = "", start, schemes = [], answers = [] }: Resource, wanted: string): boolean {
  const text = [title, task, group, start.target, ...schemes, ...answers].join(" ").toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
