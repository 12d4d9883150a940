type Props = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
};

/** A choice among a few, side by side. */
export function Pills({ legend, name, options, chosen, onChoose }: Props) {
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="mb-1 text-small text-soft">{legend}</legend>
      {options.map(({ value, label }) => (
        <label
          key={value}
          className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-edge px-3 text-small has-checked:border-ink has-checked:bg-ink/9 has-focus-visible:outline-2 has-focus-visible:outline-credentials has-checked:font-semibold"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            className="accent-ink"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
