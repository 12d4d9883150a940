"use client";

import { memo, useId } from "react";
import { fieldNames } from "#http/registry/field-names";
import type { LockPart } from "../../options/class-options";
import { control } from "../../ui/control";
import { useOwnText } from "../../ui/field/use-own-text.client";
import { verbatim } from "../../ui/field/verbatim";
import { LockSign } from "../lock/lock-note";
import { type LockedHere, locksField, locksPart } from "../lock/locked";
import { type Edit, type Edited, isEmpty } from "../model/editing";
import type { Caution, Fault } from "../model/faults";
import { describedBy, FaultNote, inputClass } from "./fault-note";
import { HeaderLine } from "./header-line.client";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

type Props = {
  readonly edited: Edited;
  readonly given: number;
  readonly faults: readonly Fault[];
  readonly cautions: readonly Caution[];
  /** Values for Authorization that what is offered, and who is known, suggest. */
  readonly suggestions: readonly string[];
  readonly locked: LockedHere | undefined;
  readonly onType: (change: Edit) => void;
  readonly onEdit: (change: Edit) => void;
};

const none: readonly string[] = [];

/** The request as a form: method, target, one row a header line, content. Works without JavaScript as a plain form. */
export function RequestEditor(props: Props) {
  const { edited, given, faults, cautions, suggestions, locked, onType, onEdit } = props;
  const id = useId();
  const target = useOwnText<HTMLInputElement>(edited.target, given);
  const fault = (part: Fault["part"]) => faults.find((each) => each.part === part);
  const isLocked = (part: LockPart) => locked !== undefined && locksPart(locked.lock, part);
  const linesLocked = isLocked("lines");
  // Nothing is written into the line that would add one.
  const lines = linesLocked ? edited.lines.filter((line) => !isEmpty(line)) : edited.lines;
  const withContent = edited.content !== "" || !["GET", "HEAD", "OPTIONS", "DELETE"].includes(edited.method);
  return (
    <fieldset className="min-w-0 rounded-box border border-line bg-sheet">
      <legend className="sr-only">Your request</legend>
      <div className="flex flex-wrap items-start gap-2 border-line border-b p-2">
        {isLocked("method") ? (
          <span className="flex min-w-0 items-center">
            <LockSign />
            <input
              name="method"
              {...control("method")}
              aria-label="Method"
              aria-describedby={locked?.lockedId}
              readOnly
              value={edited.method}
              className={`${inputClass(fault("method"))} field-sizing-content w-24 min-w-0 font-bold supports-[field-sizing:content]:w-auto`}
            />
          </span>
        ) : (
          <select
            name="method"
            {...control("method")}
            aria-label="Method"
            value={edited.method}
            onChange={(event) => onEdit({ set: "method", to: event.target.value })}
            className={`${inputClass(fault("method"))} shrink-0 font-bold`}
          >
            {[...new Set([...methods, edited.method])].map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        )}
        <span className={`flex min-w-0 flex-1 ${isLocked("target") ? "basis-64" : "basis-56"}`}>
          {isLocked("target") && <LockSign />}
          <input
            name="target"
            {...control("target")}
            aria-label="Target"
            {...target}
            onChange={(event) => onType({ set: "target", to: event.target.value })}
            aria-invalid={fault("target") !== undefined}
            aria-describedby={describedBy(fault("target") && `${id}-target`, isLocked("target") && locked?.lockedId)}
            readOnly={isLocked("target")}
            className={`${inputClass(fault("target"))} w-full min-w-0`}
            {...verbatim}
          />
        </span>
        <FaultNote id={`${id}-method`} fault={fault("method")} text={edited.method} />
        <FaultNote id={`${id}-target`} fault={fault("target")} text={edited.target} />
      </div>
      <NameList id={`${id}-names`} />
      <ol aria-label="Header lines">
        {lines.map((line, index) => (
          <HeaderLine
            key={line.key}
            line={line}
            names={`${id}-names`}
            given={given}
            suggestions={/^authorization$/i.test(line.name) ? suggestions : none}
            place={index + 1}
            last={line === edited.lines.at(-1)}
            locks={locked && locksField(locked.lock, line.name) ? "line" : linesLocked ? "name" : "nothing"}
            lockedId={locked?.lockedId}
            nameFault={fault(`${line.key} name`)}
            valueFault={fault(`${line.key} value`)}
            caution={cautions.find((each) => each.line === line.key)?.reason}
            onType={onType}
            onEdit={onEdit}
          />
        ))}
      </ol>
      <noscript>
        {[1, 2].map((row) => (
          <div key={row} className="flex gap-2 border-line border-t p-1 ps-8">
            <input
              name="name"
              {...control("further name", row)}
              aria-label={`Name of a further header, row ${row}`}
              className={`${inputClass(undefined)} w-32`}
            />
            <input
              name="value"
              {...control("further value", row)}
              aria-label={`Value of a further header, row ${row}`}
              className={`${inputClass(undefined)} min-w-0 flex-1`}
            />
          </div>
        ))}
      </noscript>
      {withContent && (
        <Content
          text={edited.content}
          given={given}
          fault={fault("content")}
          lockedId={isLocked("content") ? locked?.lockedId : undefined}
          onType={onType}
        />
      )}
    </fieldset>
  );
}

type ContentProps = Pick<Props, "given" | "onType"> & {
  readonly text: string;
  readonly fault: Fault | undefined;
  readonly lockedId: string | undefined;
};

function Content({ text, given, fault, lockedId, onType }: ContentProps) {
  const id = useId();
  const own = useOwnText<HTMLTextAreaElement>(text, given);
  return (
    <div className="block border-line border-t p-2">
      <div className="flex items-center">
        {lockedId !== undefined && <LockSign />}
        <label htmlFor={id} className="px-1 text-soft text-tiny">
          Content
        </label>
      </div>
      <textarea
        id={id}
        name="content"
        {...control("content")}
        {...own}
        onChange={(event) => onType({ set: "content", to: event.target.value })}
        rows={Math.min(8, text.split("\n").length + 1)}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(fault && `${id}-fault`, lockedId)}
        readOnly={lockedId !== undefined}
        className={`${inputClass(fault)} block w-full resize-y`}
        {...verbatim}
      />
      <FaultNote id={`${id}-fault`} fault={fault} text="" />
    </div>
  );
}

/** The names that the registry knows for a request, to choose from. */
const NameList = memo(function NameList({ id }: { readonly id: string }) {
  return (
    <datalist id={id}>
      {fieldNames
        .filter(({ on }) => on !== "response")
        .map(({ name }) => (
          <option key={name} value={name} />
        ))}
    </datalist>
  );
});
