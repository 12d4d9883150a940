"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Tabs } from "@base-ui/react/tabs";
import { X } from "lucide-react";
import { useState } from "react";
import type { Draft } from "#http/draft";
import type { Exchanged } from "../exchange/model/exchanged";
import type { Person } from "../exchange/model/resource";
import { PasteCommand } from "./curl/paste-command.client";
import { secretsFor, secretsOf } from "./export/authentication";
import { formats } from "./export/formats";
import type { Secret } from "./export/taken";
import { TakeLink } from "./take-link.client";
import { TakeText } from "./take-text.client";

/** What the dialog takes along: the draft, whose link it is, who is known on the page, and the newest exchange. */
export type TakeProps = {
  readonly draft: Draft;
  readonly owner: string;
  readonly people: readonly Person[];
  readonly secrets?: readonly Secret[] | undefined;
  readonly latest?: Exchanged | undefined;
  readonly onDraft: (draft: Draft) => void;
};

const tabClass =
  "min-h-9 rounded-full border border-transparent px-3 text-soft text-small hover:bg-well hover:text-ink data-active:border-ink data-active:bg-well data-active:font-semibold data-active:text-ink";

/** A dialog with one tab for each form a draft can be taken along in, and one for a command that is to come in. */
export function TakeDialog(props: TakeProps & { readonly onClose: () => void }) {
  const { draft, owner, people, secrets = [], latest, onDraft, onClose } = props;
  const [at] = useState(() => new Date().toISOString());
  const circumstances = { secrets: secretsFor(draft, [...secrets, ...secretsOf(people)], latest), latest, at };

  function load(found: Draft) {
    onDraft(found);
    onClose();
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/45" />
        <Dialog.Popup
          data-take=""
          className="fixed inset-x-0 top-0 z-50 mx-auto flex h-dvh w-full max-w-3xl flex-col overflow-hidden bg-sheet font-display text-ink text-small shadow-2xl sm:top-[8vh] sm:h-auto sm:max-h-[84vh] sm:w-[calc(100%-3rem)] sm:rounded-box sm:border sm:border-edge"
        >
          <header className="flex items-start gap-3 px-4 pt-4 sm:px-6 sm:pt-5">
            <div className="min-w-0 flex-1">
              <Dialog.Title className="font-semibold text-head">Export</Dialog.Title>
              <Dialog.Description className="text-soft">
                The request as it stands in the editor, for another tool.
              </Dialog.Description>
            </div>
            <Dialog.Close
              aria-label="Close"
              className="grid size-10 shrink-0 place-items-center rounded-full hover:bg-well"
            >
              <X aria-hidden="true" className="size-5" />
            </Dialog.Close>
          </header>
          <Tabs.Root defaultValue="curl" className="flex min-h-0 flex-1 flex-col">
            <Tabs.List
              activateOnFocus
              aria-label="What to take it as"
              className="flex flex-wrap gap-1 border-line border-b px-3 py-3 sm:px-5"
            >
              {formats.map(({ id, label }) => (
                <Tabs.Tab key={id} value={id} className={tabClass}>
                  {label}
                </Tabs.Tab>
              ))}
              <Tabs.Tab value="link" className={tabClass}>
                Link
              </Tabs.Tab>
              <Tabs.Tab value="paste" className={`${tabClass} lg:ms-auto`}>
                Paste a command
              </Tabs.Tab>
            </Tabs.List>
            {formats.map((format) => (
              <Tabs.Panel key={format.id} value={format.id} className={panelClass}>
                <TakeText format={format} draft={draft} circumstances={circumstances} />
              </Tabs.Panel>
            ))}
            <Tabs.Panel value="link" className={panelClass}>
              <TakeLink draft={draft} owner={owner} people={people} />
            </Tabs.Panel>
            <Tabs.Panel value="paste" className={panelClass}>
              <PasteCommand onDraft={load} />
            </Tabs.Panel>
          </Tabs.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const panelClass = "flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-4 sm:px-6 sm:pb-6";
