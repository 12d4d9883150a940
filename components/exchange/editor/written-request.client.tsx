"use client";

import { lazy, Suspense, useId, useMemo, useState } from "react";
import { control, controlWith } from "../../ui/control";
import { loadPart } from "../../ui/load-part";
import { Modes } from "../../ui/modes";
import { SmallButton } from "../../ui/small-button";
import { LockNote } from "../lock/lock-note";
import { locksAnything } from "../lock/locked";
import type { Edited } from "../model/editing";
import { type Caution, cautionsOf, type Fault } from "../model/faults";
import type { ExchangeState } from "../session/use-exchange.client";
import { FaultNote } from "./fault-note";
import { RequestEditor } from "./request-editor.client";
import { suggestionsFor } from "./suggestions";

// The text of a message is for few, so its editor comes when it is opened.
const RawEditor = lazy(() => loadPart(import("./raw-editor.client"), ({ RawEditor }) => RawEditor));

/** The request to write, in two ways that stay in step: as a table of lines, and as the text of its message. */
export function WrittenRequest({ state }: { readonly state: ExchangeState }) {
  const { session, change, type, shown, faults } = state;
  const { edited, given, resource, home, tried, way, lock } = session;
  const lockedId = useId();
  // The words that each locked field is described by stand in the note.
  const locked = locksAnything(lock) ? { lock, lockedId } : undefined;
  const [raw, setRaw] = useState(false);
  const suggestions = useMemo(() => suggestionsFor(shown, resource), [shown, resource]);
  const marked = tried ? faults : faults.filter(({ part }) => part !== "content");
  const cautions = way === "wire" ? [] : cautionsOf(edited);
  return (
    <div>
      <div className="script-only mb-1.5 flex justify-end gap-3 text-tiny">
        <Modes modes={["Form", "Raw"]} chosen={raw ? "Raw" : "Form"} onChoose={(mode) => setRaw(mode === "Raw")} />
      </div>
      {hasNothingAt(edited.target) && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-2 text-param text-tiny" data-caution="target">
          Requests from here go only to this site, and the sandbox has no resource at this address.
          <SmallButton
            {...control("aim")}
            onClick={({ currentTarget: { form } }) => {
              // The button goes away with the press; what it changed is where the keyboard goes.
              if (form) (controlWith("target", form) ?? controlWith("text", form))?.focus();
              change({ set: "target", to: home.start.target });
            }}
          >
            Use the address of “{home.title}”
          </SmallButton>
        </p>
      )}
      {locked && <LockNote id={lockedId} lock={lock} />}
      {raw ? (
        <div className="rounded-box border border-line bg-sheet">
          <Suspense fallback={<p className="p-3 text-soft">Opening the text…</p>}>
            <RawEditor
              edited={edited}
              given={given}
              locked={locked}
              onType={type}
              onSendText={state.sendText}
              onDraft={(load) => change({ load })}
            />
          </Suspense>
          {!edited.unread && <TextNotes edited={edited} faults={marked} cautions={cautions} />}
        </div>
      ) : (
        <>
          {edited.unread && (
            <p className="pb-2 text-challenge text-tiny" data-fault="unread">
              The raw text has an error. The form shows the last valid version, and editing it replaces the text.
            </p>
          )}
          <RequestEditor
            edited={edited}
            given={given}
            faults={marked}
            cautions={cautions}
            suggestions={suggestions}
            locked={locked}
            onType={type}
            onEdit={change}
          />
        </>
      )}
    </div>
  );
}

// The site has pages too, and they say nothing of how they decide.
function hasNothingAt(target: string): boolean {
  return target.startsWith("/") && !/^\/(?:api|\.well-known)\//.test(target);
}

type NotesProps = {
  readonly edited: Edited;
  readonly faults: readonly Fault[];
  readonly cautions: readonly Caution[];
};

// What the grammar allows in a text, and a browser does not.
function TextNotes({ edited, faults, cautions }: NotesProps) {
  const id = useId();
  return (
    <div className="not-empty:border-line not-empty:border-t not-empty:py-1">
      {faults.map((fault) => (
        <FaultNote key={fault.part} id={`${id}-${fault.part}`} fault={fault} text={textOf(edited, fault)} />
      ))}
      {cautions.map(({ line, reason }) => (
        <p key={line} className="px-2 py-1 text-param text-tiny" data-caution="">
          {reason}
        </p>
      ))}
    </div>
  );
}

function textOf({ method, target }: Edited, { part }: Fault): string {
  return part === "method" ? method : part === "target" ? target : "";
}
