import { Lock } from "lucide-react";
import type { Locked } from "../../options/class-options";
import { lockedInWords, lockedNote } from "./locked";

type Props = {
  /** The id of the words that each locked field is described by. */
  readonly id: string;
  readonly lock: Locked;
};

/** Says above a request what of it is locked. */
export function LockNote({ id, lock }: Props) {
  return (
    <p className="flex items-start gap-1.5 pb-2 text-soft text-tiny" data-locked="">
      <Lock aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      <span>
        <span id={id}>{lockedNote}</span>: {lockedInWords(lock)}.
      </span>
    </p>
  );
}

/** The sign of a locked part, beside its field. */
export function LockSign() {
  return (
    <span title={lockedNote} className="grid h-9 w-6 shrink-0 place-items-center text-soft">
      <Lock aria-hidden="true" className="size-3.5" />
    </span>
  );
}
