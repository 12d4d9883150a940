import { statusClassName } from "../message/hues";
import { statusWords } from "./model/in-words";

type Props = { readonly counts: readonly (readonly [status: number, count: number])[]; readonly of: number };

/** How often each status was met. */
export function Counts({ counts, of }: Props) {
  if (of === 0) return null;
  return (
    <ul
      aria-label="Statuses"
      className="wall-text flex flex-wrap items-baseline gap-x-[1em] font-display"
      data-counts={of}
    >
      {counts.map(([status, count]) => (
        <li key={status} className="whitespace-nowrap" data-count-of={status}>
          <strong className={statusClassName(status)}>{statusWords(status)}</strong>
          <span className="text-soft"> × {count}</span>
        </li>
      ))}
    </ul>
  );
}
