"use client";

import { Check } from "lucide-react";
import { type FocusEvent, memo, useEffect, useRef, useState } from "react";
import { encodeDraft } from "#http/draft";
import { clients } from "#http/schemes/clients";
import { schemeTitle } from "#http/schemes/facts";
import { useDone } from "../../progress/use-done.client";
import { arrowStep } from "../../ui/arrow-step";
import { control } from "../../ui/control";
import type { Resource } from "../model/resource";

type Props = { readonly resources: readonly Resource[]; readonly chosen: Resource; readonly owner: string };

// Every scheme that there is a client for, in the order to meet them in.
const schemes: ReadonlyMap<string, string> = new Map([
  ...Object.keys(clients).map((scheme) => [scheme, schemeTitle(scheme)] as const),
  ["several", "Several"],
]);

/**
 * The resources there are to choose from, by the scheme they ask for; choosing one opens the request to begin with.
 * They are one stop for the Tab key, with arrow keys between, once there is a script that hears them.
 */
export const ResourceChoice = memo(function ResourceChoice({ resources, chosen, owner }: Props) {
  const [scripted, setScripted] = useState(false);
  const [reached, setReached] = useState<string>();
  const list = useRef<HTMLDListElement>(null);
  const done = useDone();
  const stop = reached ?? (resources.includes(chosen) ? chosen : resources[0])?.id;

  useEffect(() => setScripted(true), []);

  // Who comes back to the list begins at the chosen one again.
  function leave({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    if (!currentTarget.contains(relatedTarget)) setReached(undefined);
  }

  return (
    <dl
      ref={list}
      aria-label={scripted ? "Resources. Arrow keys go from one to the next." : "Resources"}
      onKeyDown={(event) => arrowStep(event, list.current)}
      onBlur={leave}
      className="grid print:hidden gap-x-4 gap-y-2 @lg:grid-cols-[auto_1fr] @min-[60rem]:block @min-[60rem]:columns-2 @min-[60rem]:gap-x-10 @lg:items-baseline"
    >
      {[...schemes].map(([scheme, name]) => {
        const offering = resources.filter((each) => schemeOf(each) === scheme);
        if (offering.length === 0) return null;
        return (
          <div
            key={scheme}
            className="contents @min-[60rem]:grid @min-[60rem]:break-inside-avoid @min-[60rem]:grid-cols-[4.5rem_1fr] @min-[60rem]:pb-2 @min-[60rem]:items-baseline"
          >
            <dt className="text-soft text-tiny">{name}</dt>
            <dd className="flex flex-wrap gap-1.5">
              {offering.map(({ id, title, start }) => (
                <button
                  key={id}
                  type="submit"
                  {...control("resource", id)}
                  name="use"
                  value={encodeDraft(owner, start)}
                  aria-pressed={id === chosen.id}
                  tabIndex={scripted && id !== stop ? -1 : undefined}
                  onFocus={() => setReached(id)}
                  className="button min-h-8 px-3 py-1 aria-pressed:border-ink aria-pressed:bg-well aria-pressed:font-semibold"
                >
                  {done.has(id) && <Check aria-label="Done:" className="size-3.5 text-granted" strokeWidth={2.5} />}
                  {title}
                </button>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
});

function schemeOf({ schemes: offered = [] }: Resource): string {
  const [first, ...others] = offered;
  return first !== undefined && others.length === 0 && schemes.has(first) ? first : "several";
}
