import { control } from "./control";

type Props<Mode extends string> = {
  readonly modes: readonly Mode[];
  readonly chosen: Mode;
  readonly onChoose: (mode: Mode) => void;
};

/** Switches between the ways to write the same thing: the name of each, the chosen one underlined. */
export function Modes<Mode extends string>({ modes, chosen, onChoose }: Props<Mode>) {
  return modes.map((mode) => (
    <button
      key={mode}
      type="button"
      aria-pressed={mode === chosen}
      onClick={() => onChoose(mode)}
      className="rounded px-1 py-1 text-soft aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-4"
      {...control("mode", mode)}
    >
      {mode}
    </button>
  ));
}
