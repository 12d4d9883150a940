import { control } from "../../ui/control";
import type { WayChosen } from "../model/exchanged";

const ways: readonly { readonly way: WayChosen; readonly label: string; readonly hint: string }[] = [
  { way: "browser", label: "from the browser", hint: "by fetch, as a page would" },
  { way: "wire", label: "over the wire", hint: "octet by octet, nothing checked and nothing left out" },
  { way: "both", label: "both ways", hint: "and the differences listed" },
];

type Props = { readonly chosen: WayChosen; readonly onChoose: (way: WayChosen) => void; readonly name: string };

/** Which way the request goes: radio buttons, drawn as one segmented control. */
export function WayChoice({ chosen, onChoose, name }: Props) {
  return (
    <fieldset className="script-only inline-flex print:hidden flex-wrap rounded-3xl border border-edge p-0.5">
      <legend className="sr-only">Send it</legend>
      {ways.map(({ way, label, hint }) => (
        <label
          key={way}
          title={hint}
          className="relative cursor-pointer rounded-full px-3 py-1.5 text-soft has-checked:bg-ink/9 has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-credentials"
        >
          <input
            type="radio"
            {...control("way", way)}
            name={name}
            checked={chosen === way}
            onChange={() => onChoose(way)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
