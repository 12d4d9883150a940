import { DoneMark } from "../exchange/done-mark";
import { statusClassName } from "../message/hues";
import type { Shown } from "./model/board";
import { decidedWords, nameWords, placeWords, statusWords } from "./model/in-words";
import { Steps } from "./steps";

// More would not fit on any screen, and each takes its time to draw.
const most = 60;

type Props = {
  readonly exchanges: readonly Shown[];
  readonly titles: Readonly<Record<string, string>>;
  readonly named: boolean;
};

/** The exchanges as they came, the newest first. */
export function Feed({ exchanges, titles, named }: Props) {
  const newest = exchanges.slice(-most).toReversed();
  const before = exchanges.length - newest.length;
  return (
    <>
      <ol aria-label="Exchanges, the newest first" className="wall-text flex flex-col">
        {newest.map((each) => (
          <li key={each.id} data-exchange-of-wall={each.id} className="wall-row border-line border-t py-[0.3em]">
            <strong className={`font-bold font-display text-[1.75em] leading-none ${statusClassName(each.status)}`}>
              {statusWords(each.status)}
            </strong>
            <span className="min-w-0">
              <bdi className="wall-name block truncate" data-who="">
                {nameWords(each, named)}
              </bdi>
              <span className="block truncate text-[0.68em] text-soft">{placeWords(each.at, titles)}</span>
            </span>
            <span className="min-w-0 text-[0.85em] leading-snug">{decidedWords(each)}</span>
            <span className="flex flex-col items-start gap-[0.1em] text-[0.72em]">
              <Steps exchanges={untilIn(exchanges, each)} />
              {each.steps && <DoneMark {...each.steps} />}
            </span>
          </li>
        ))}
      </ol>
      {before > 0 && <p className="text-small text-soft">{before} more came before these.</p>}
    </>
  );
}

// What a student sent up to this exchange, to the same place.
function untilIn(exchanges: readonly Shown[], { id, number, at }: Shown): readonly Shown[] {
  const end = exchanges.findIndex((each) => each.id === id) + 1;
  return exchanges.slice(0, end).filter((each) => each.number === number && each.at === at);
}
