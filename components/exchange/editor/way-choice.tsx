import { control } from "../../ui/control";
import type { WayChosen } from "../model/exchanged";

const ways: readonly { readonly way: WayChosen; readonly title: string; readonly line: string }[] = [
  {
    way: "browser",
    title: "Browser",
    line: "Sent with fetch, like any page. The browser leaves out some headers and hides some answers, such as redirects.",
  },
  {
    way: "wire",
    title: "Raw HTTP",
    line: "Sent through this server exactly as written, without a browser’s limits. You see every byte.",
  },
  { way: "both", title: "Both", line: "Two requests, one each way, and the differences are listed." },
];

/** What a way is called. */
export function wayTitle(way: WayChosen): string {
  return ways.find((each) => each.way === way)?.title ?? "";
}

type Props = { readonly chosen: WayChosen; readonly onChoose: (way: WayChosen) => void; readonly name: string };

/** How the request is sent: one radio button for each way, with a line that explains it. */
export function WayChoice({ chosen, onChoose, name }: Props) {
  return (
    <fieldset className="flex flex-col py-1">
      <legend className="sr-only">How to send</legend>
      {ways.map(({ way, title, line }) => (
        <label
          key={way}
          className="flex cursor-pointer items-baseline gap-2.5 px-3 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-credentials"
        >
          <input
            type="radio"
            {...control("way", way)}
            name={name}
            checked={chosen === way}
            onChange={() => onChoose(way)}
            className="accent-ink"
          />
          <span>
            <strong className="font-semibold">{title}</strong> <span className="font-text text-soft">{line}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
