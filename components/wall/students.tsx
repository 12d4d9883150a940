import { DoneMark } from "../exchange/done-mark";
import { statusClassName } from "../message/hues";
import type { Student } from "./model/board";
import { decidedWords, nameWords, placeWords, statusWords } from "./model/in-words";
import { Steps } from "./steps";

type Props = {
  readonly students: readonly Student[];
  readonly titles: Readonly<Record<string, string>>;
  readonly named: boolean;
};

/** A field for each student, which stays in its place: the last answer, and those before it. */
export function Students({ students, titles, named }: Props) {
  return (
    <ol aria-label="Students" className="wall-text wall-students">
      {students.map(({ number, last, exchanges }) => (
        <li key={number} data-student={number} className="min-w-0 rounded-box border border-line bg-sheet p-[0.5em]">
          <span className="flex items-baseline justify-between gap-[0.5em]">
            <bdi className="wall-name min-w-0 truncate text-[0.85em]" data-who="">
              {nameWords(last, named)}
            </bdi>
            <strong className={`font-bold font-display text-[1.3em] leading-none ${statusClassName(last.status)}`}>
              {statusWords(last.status)}
            </strong>
          </span>
          <span className="block truncate text-[0.6em] text-soft">{placeWords(last.at, titles)}</span>
          <span className="block text-[0.62em] leading-snug">{decidedWords(last)}</span>
          <span className="mt-[0.2em] flex flex-wrap items-baseline justify-between gap-x-[0.5em] text-[0.6em]">
            <Steps exchanges={exchanges} />
            {last.steps && <DoneMark {...last.steps} />}
          </span>
        </li>
      ))}
    </ol>
  );
}
