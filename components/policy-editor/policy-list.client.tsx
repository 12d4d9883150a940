"use client";

import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { control } from "../ui/control";
import { SmallButton } from "../ui/small-button";
import { moved, removed, replaced } from "./lists";
import { MistakeNote, PlaceButtons } from "./policy-field.client";
import { useMistakeAt } from "./use-mistakes.client";

type Props<Item> = {
  readonly title: string;
  /** What one of them is called, such as "rule". */
  readonly one: string;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
  /** A further one, where the button adds always the same. */
  readonly fresh?: () => Item;
  /** What adds one, where there is something to choose. */
  readonly adding?: ReactNode;
  /** Where they stand in the policy; given where they say nothing of their own mistakes. */
  readonly path?: string;
  readonly children: (item: Item, change: (item: Item) => void, index: number) => ReactNode;
};

/** A list of a policy: its items in order, each to be changed, moved and removed, and a way to add one. */
export function PolicyList<Item>({ title, one, items, onChange, fresh, adding, path = "", children }: Props<Item>) {
  return (
    <section aria-label={title} className="flex flex-col gap-1" data-list="">
      <h3 className="font-semibold text-tiny">{title}</h3>
      <ol className="flex flex-col divide-y divide-line border-line border-y">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is in a policy is known by its place
          <li key={index} className="py-2">
            <fieldset className="grid min-w-0 items-center gap-x-3 gap-y-1 @lg:grid-cols-[1fr_auto]">
              <legend className="sr-only">{`${one} ${index + 1}`}</legend>
              <div className="flex min-w-0 flex-wrap items-start gap-2">
                {children(item, (changed) => onChange(replaced(items, index, changed)), index)}
              </div>
              <PlaceButtons
                of={`${one} ${index + 1}`}
                first={index === 0}
                last={index === items.length - 1}
                onMove={(by) => onChange(moved(items, index, by))}
                onRemove={() => onChange(removed(items, index))}
              />
            </fieldset>
            {path !== "" && <ItemMistake path={`${path}[${index}]`} />}
          </li>
        ))}
      </ol>
      {fresh && (
        <SmallButton className="self-start" onClick={() => onChange([...items, fresh()])} {...control("item new")}>
          <Plus aria-hidden="true" className="size-3.5" /> Add a {one}
        </SmallButton>
      )}
      {adding}
    </section>
  );
}

function ItemMistake({ path }: { readonly path: string }) {
  return <MistakeNote id={path} mistake={useMistakeAt(path)} />;
}
