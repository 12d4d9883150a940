"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { type Control, control, controlWith } from "../ui/control";
import { Field } from "../ui/field/field.client";
import { partsOf } from "./lists";
import { useMistakeAt } from "./use-mistakes.client";

type TextProps = {
  readonly label: string;
  /** Where it stands in the policy, such as `rules[0].path`: what the server says of that is shown here. */
  readonly path: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly longest?: number;
  readonly className?: string;
};

/** One text of a policy, with its name above it and what the server finds wrong with it below. */
export function TextField({ path, longest = 512, className = "basis-32", ...rest }: TextProps) {
  const mistake = useMistakeAt(path);
  const fault = mistake === "" ? undefined : `${mistake}.`;
  return <Field {...rest} fault={fault} longest={longest} hue="text-ink" className={`flex-1 ${className}`} />;
}

type ListProps = Omit<TextProps, "value" | "onChange"> & {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

/** Several short texts of a policy, written with commas between them. */
export function ListField({ values, onChange, label, ...rest }: ListProps) {
  // What is typed stays as it is typed, a comma at the end included, as long as it means the same.
  const [typed, setTyped] = useState("");
  const same = partsOf(typed).join() === values.join();
  return (
    <TextField
      {...rest}
      label={`${label}, separated by commas`}
      value={same ? typed : values.join(", ")}
      onChange={(text) => {
        setTyped(text);
        onChange(partsOf(text));
      }}
    />
  );
}

/** What the server finds wrong at one place; nothing where it finds nothing. */
export function MistakeNote({ id, mistake }: { readonly id: string; readonly mistake: string }) {
  if (mistake === "") return null;
  return (
    <p id={id} className="mt-1 text-challenge text-tiny" data-mistake="">
      {mistake}.
    </p>
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
};

/** A choice among a few words, with its name above it. */
export function SelectField({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-1 basis-48 flex-col">
      <label htmlFor={id} className="text-soft text-tiny">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-9 w-full min-w-0 rounded-md border border-edge bg-sheet px-2 py-1 font-wire text-wire"
      >
        {Object.entries(options).map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type PlaceProps = {
  /** What is moved or removed, such as "rule 1". */
  readonly of: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** Moves something up or down its list, or takes it out. The focus goes with what moved. */
export function PlaceButtons({ of, first, last, onMove, onRemove }: PlaceProps) {
  return (
    <div className="flex justify-self-end">
      <PlaceButton name="item up" label={`Move ${of} up`} off={first} onPress={(button) => follow(button, -1, onMove)}>
        <ChevronUp aria-hidden="true" className="size-4" />
      </PlaceButton>
      <PlaceButton
        name="item down"
        label={`Move ${of} down`}
        off={last}
        onPress={(button) => follow(button, 1, onMove)}
      >
        <ChevronDown aria-hidden="true" className="size-4" />
      </PlaceButton>
      <PlaceButton name="item away" label={`Remove ${of}`} off={false} onPress={(button) => leave(button, onRemove)}>
        <X aria-hidden="true" className="size-4" />
      </PlaceButton>
    </div>
  );
}

type ButtonProps = {
  readonly name: Control;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: (button: HTMLButtonElement) => void;
  readonly children: ReactNode;
};

function PlaceButton({ name, label, off, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      {...control(name)}
      aria-label={label}
      aria-disabled={off}
      className="grid size-8 place-items-center rounded text-soft hover:text-ink aria-disabled:opacity-35"
      onClick={(event) => !off && onPress(event.currentTarget)}
    >
      {children}
    </button>
  );
}

// Rows have no name of their own but their place, so the button of the other place takes the focus over.
function follow(button: HTMLButtonElement, by: -1 | 1, move: (by: -1 | 1) => void): void {
  const row = button.closest("li");
  const other = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
  if (other) controlWith(by < 0 ? "item up" : "item down", other)?.focus();
  move(by);
}

// The row goes, and the button that adds one stays.
function leave(button: HTMLButtonElement, remove: () => void): void {
  const list = button.closest("[data-list]");
  if (list) controlWith("item new", list)?.focus();
  remove();
}
