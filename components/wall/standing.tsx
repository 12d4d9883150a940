import type { Hearing } from "./model/watch";

type State = Hearing["state"] | "joining";

const words: Readonly<Record<State, string>> = {
  joining: "Connecting…",
  live: "Live",
  reconnecting: "Reconnecting… What is sent meanwhile is not lost",
  over: "The room is over",
  unknown: "There is no such room, or the server has forgotten it",
  refused: "The key in this link is none of this room’s",
};

const hues: Readonly<Record<State, string>> = {
  joining: "text-soft",
  live: "text-granted",
  reconnecting: "text-param",
  over: "text-soft",
  unknown: "text-challenge",
  refused: "text-challenge",
};

type Props = { readonly hearing: State; readonly ends: number | undefined };

/** Whether the wall hears of its room now, in words, and when the room ends. */
export function Standing({ hearing, ends }: Props) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <span role="status" className={`inline-flex items-center gap-2 font-semibold ${hues[hearing]}`}>
        <span aria-hidden="true" className="size-2.5 shrink-0 rounded-full bg-current" />
        {words[hearing]}
      </span>
      {hearing === "live" && ends !== undefined && (
        <span className="text-soft">
          until{" "}
          <time dateTime={new Date(ends * 1000).toISOString()}>
            {new Date(ends * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}
          </time>
        </span>
      )}
    </p>
  );
}
