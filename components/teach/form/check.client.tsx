"use client";

type Props = { readonly label: string; readonly checked: boolean; readonly onCheck: (checked: boolean) => void };

/** A box to tick. */
export function Check({ label, checked, onCheck }: Props) {
  return (
    <label className="flex min-h-9 items-center gap-2.5 text-small">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
        className="size-4 accent-ink"
      />
      {label}
    </label>
  );
}
