import { statusClassName } from "../message/hues";
import type { Shown } from "./model/board";
import { statusWords } from "./model/in-words";

// So many answers of a student are drawn.
const drawn = 5;

type Props = { readonly exchanges: readonly Shown[]; readonly most?: number };

/** The last answers of one student in a row, each leading to the next: the small sequence beside an exchange. */
export function Steps({ exchanges, most = drawn }: Props) {
  const last = exchanges.slice(-most);
  const before = exchanges.length - last.length;
  return (
    <ol aria-label="Answers so far" className="flex flex-wrap items-center gap-x-[0.35em] font-display">
      {before > 0 && <li className="text-soft">{before} +</li>}
      {last.map(({ id, status }, index) => (
        <li key={id} className="flex items-center gap-x-[0.35em]">
          {index > 0 && (
            <svg aria-hidden="true" viewBox="0 0 12 8" className="h-[0.4em] w-[0.6em] text-edge">
              <path d="M0 4h9M6 1l4 3-4 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          )}
          <span className={`font-semibold ${statusClassName(status)}`}>{statusWords(status)}</span>
        </li>
      ))}
    </ol>
  );
}
