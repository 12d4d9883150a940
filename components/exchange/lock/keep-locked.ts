import type { Draft } from "#http/draft";
import type { Locked } from "../../options/class-options";
import { isSameName } from "./locked";

/** A draft with what is locked as it was, and what of the lock stood in the way of the change. */
export type Kept = { readonly draft: Draft; readonly refused: Locked };

/** Takes a change of a draft as far as a lock lets it: what is locked stays as it was before. */
export function keepLocked({ parts, fields }: Locked, before: Draft, after: Draft): Kept {
  const changed = parts.filter((part) =>
    part === "lines" ? shapeOf(before) !== shapeOf(after) : before[part] !== after[part],
  );
  const kept = changed.reduce((draft, part) => withPart(draft, part, before), after);
  const names = fields.filter((name) => linesOf(before, name) !== linesOf(kept, name));
  return {
    draft: names.reduce((draft, name) => withLines(draft, name, before), kept),
    refused: { parts: changed, fields: names },
  };
}

// Which lines there are, in which order, and which of them are sent; their values aside.
function shapeOf({ fields, off = [] }: Draft): string {
  return JSON.stringify([
    fields.map(([name]) => name.toLowerCase()),
    off.map(([at, name]) => [at, name.toLowerCase()]),
  ]);
}

function linesOf({ fields, off = [] }: Draft, name: string): string {
  return JSON.stringify([
    fields.filter(([each]) => isSameName(each, name)),
    off.filter(([, each]) => isSameName(each, name)).map(([, ...line]) => line),
  ]);
}

function withPart(draft: Draft, part: Locked["parts"][number], before: Draft): Draft {
  return part === "lines" ? withHead(draft, before.fields, before.off) : { ...draft, [part]: before[part] };
}

function withHead({ off: _, ...draft }: Draft, fields: Draft["fields"], off: Draft["off"] = []): Draft {
  return { ...draft, fields, ...(off.length > 0 ? { off } : {}) };
}

// The lines of one field as they were, at their places among the others as these are now.
function withLines(draft: Draft, name: string, before: Draft): Draft {
  const fields = draft.fields.filter(([each]) => !isSameName(each, name));
  before.fields.forEach((line, place) => {
    if (isSameName(line[0], name)) fields.splice(place, 0, line);
  });
  const off = (draft.off ?? []).filter(([, each]) => !isSameName(each, name));
  const own = (before.off ?? []).filter(([, each]) => isSameName(each, name));
  return withHead(draft, fields, [...off, ...own]);
}
