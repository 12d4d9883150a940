import { statusClassName } from "./hues";
import { answerInWords, requestInWords } from "./in-words";
import type { Exchanged } from "./model";

type Props = { readonly history: readonly Exchanged[]; readonly server: string };

/** Every leg so far: requests to the right, answers to the left, between browser and server. The list is the drawing. */
export function Sequence({ history, server }: Props) {
  return (
    <section aria-label="Every leg so far" data-sequence="">
      <div className="flex justify-between text-soft text-tiny" aria-hidden="true">
        <span>browser</span>
        <span>{server}</span>
      </div>
      <ol className="mx-6 border-line border-x pt-1 pb-2">
        {history.map((each, index) => {
          const answer = answerInWords(each.answer);
          const asked = each.draft.fields.some(([name]) => name.toLowerCase() === "authorization");
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: legs are only ever added at the end
            <li key={index} data-leg={each.answer.status}>
              <Leg way="there" hue={asked ? "text-credentials" : "text-soft"} words={requestInWords(each.draft)} />
              <Leg way="back" hue={statusClassName(each.answer.status)} words={answer} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Leg({ way, hue, words }: { way: "there" | "back"; hue: string; words: string }) {
  return (
    <p className={`px-2 text-center ${hue}`}>
      <span className="block pt-1 font-medium text-tiny">{words}</span>
      <span aria-hidden="true" className="-mx-2 flex items-center">
        {way === "back" && <Head d="M8 0 0 4l8 4z" />}
        <span className="h-0 flex-1 border-current border-t-[1.5px]" />
        {way === "there" && <Head d="M0 0l8 4-8 4z" />}
      </span>
    </p>
  );
}

function Head({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 8 8" width="8" height="8" fill="currentColor" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
