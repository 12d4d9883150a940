import { Check } from "lucide-react";

type Props = { readonly taken: number; readonly of: number };

/** That a task is done, or how many of its steps; nothing where none is taken. */
export function DoneMark({ taken, of }: Props) {
  if (taken === 0) return null;
  const done = taken === of;
  return (
    <strong
      className={`inline-flex items-center gap-1 whitespace-nowrap font-display font-semibold ${done ? "text-granted" : "text-ink"}`}
      data-goal={done ? "reached" : "begun"}
    >
      {done && <Check aria-hidden="true" className="size-4" strokeWidth={2.5} />}
      {done ? "Done" : `Step ${taken} of ${of} done`}
    </strong>
  );
}
