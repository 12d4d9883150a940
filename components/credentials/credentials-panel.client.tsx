"use client";

import { Tabs } from "@base-ui/react/tabs";
import { type ComponentType, type KeyboardEvent, lazy, Suspense, useState } from "react";
import { controlWith } from "../ui/control";
import { loadPart } from "../ui/load-part";
import { tabs, tabToOpen } from "./tab/offered";
import type { PanelProps } from "./tab/panel-props";

// A scheme that has no tab made for it gets the plain one.
const contents: Readonly<Record<string, ComponentType<PanelProps>>> = {
  basic: lazy(() => loadPart(import("./basic/basic-tab.client"), ({ BasicTab }) => BasicTab)),
  bearer: lazy(() => loadPart(import("./token/bearer-tab.client"), ({ BearerTab }) => BearerTab)),
  digest: lazy(() => loadPart(import("./digest/digest-tab.client"), ({ DigestTab }) => DigestTab)),
  dpop: lazy(() => loadPart(import("./token/dpop-tab.client"), ({ DpopTab }) => DpopTab)),
  "scram-sha-256": lazy(() => loadPart(import("./scram/scram-tab.client"), ({ ScramTab }) => ScramTab)),
  apikey: lazy(() => loadPart(import("./outside/api-key-tab.client"), ({ ApiKeyTab }) => ApiKeyTab)),
  cookie: lazy(() => loadPart(import("./outside/cookie-tab.client"), ({ CookieTab }) => CookieTab)),
};
const plain = lazy(() => loadPart(import("./plain/plain-tab.client"), ({ PlainTab }) => PlainTab));
// These two live at addresses of their own, so going there does not close their tab.
const elsewhere: readonly string[] = ["apikey", "cookie"];

/** Credentials made in the page, a tab for each scheme; the one that the latest challenge offers stands open. */
export function CredentialsPanel(props: PanelProps) {
  const { history, resource } = props;
  const [chosen, choose] = useState<{ readonly tab: string; readonly at: string }>();
  const [visited, setVisited] = useState<readonly string[]>([]);
  const kept = chosen && (chosen.at === resource.id || elsewhere.includes(chosen.tab)) ? chosen.tab : undefined;
  const tab = kept ?? tabToOpen(history, resource);

  function open(value: unknown) {
    const found = tabs.find(({ id }) => id === value)?.id;
    if (!found) return;
    setVisited((before) => [...new Set([...before, tab, found])]);
    choose({ tab: found, at: resource.id });
  }

  return (
    <Tabs.Root value={tab} onValueChange={open} className="min-w-0" data-credentials="" onKeyDown={pressOnEnter}>
      <Tabs.List aria-label="Schemes" className="flex flex-wrap gap-x-1 border-line border-b px-2 pt-2">
        {tabs.map(({ id, title }) => (
          <Tabs.Tab
            key={id}
            value={id}
            className="-mb-px min-h-9 rounded-t-md border border-transparent px-2.5 py-1 text-soft text-tiny aria-selected:border-line aria-selected:border-b-sheet aria-selected:bg-sheet aria-selected:font-semibold aria-selected:text-ink"
          >
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ id }) => {
        const Content = contents[id] ?? plain;
        return (
          <Tabs.Panel key={id} value={id} keepMounted data-enter="" className="rounded-b-box bg-sheet p-3 sm:p-4">
            {(id === tab || visited.includes(id)) && (
              <Suspense fallback={<p className="text-soft">Opening…</p>}>
                <Content {...props} scheme={id} key={elsewhere.includes(id) ? id : resource.id} />
              </Suspense>
            )}
          </Tabs.Panel>
        );
      })}
    </Tabs.Root>
  );
}

// The panel stands inside of the form that sends the request, and Enter in its fields means what they are for.
function pressOnEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const group = event.target.closest("[data-enter]");
  if (group) controlWith("enter", group)?.click();
}
