import { statusClassName } from "../../message/hues";
import { control } from "../../ui/control";
import type { Exchanged } from "../model/exchanged";
import { type Leg, legsOf } from "./legs";

type Props = {
  readonly history: readonly Exchanged[];
  readonly shown: number;
  readonly onPick: (exchange: number) => void;
};

// So many exchanges are drawn at once, so that the answer does not move out of sight.
const drawn = 3;

/** Every leg so far between two lifelines. The ordered list is the drawing: each item is an arrow, in SVG, with its words. */
export function Sequence({ history, shown, onPick }: Props) {
  const legs = legsOf(history);
  const earlier = legs.filter(({ exchange }) => exchange < Math.min(shown, history.length - drawn));
  return (
    <section aria-label="Every leg so far" data-sequence="">
      <div className="flex justify-between text-soft text-tiny" aria-hidden="true">
        <span>browser</span>
        <span>server</span>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary {...control("legs before")} className="px-6 py-1 text-soft text-tiny">
            {earlier.length} legs before
          </summary>
          <Legs legs={earlier} shown={shown} onPick={onPick} />
        </details>
      )}
      <Legs legs={legs.slice(earlier.length)} shown={shown} onPick={onPick} />
    </section>
  );
}

type LegsProps = {
  readonly legs: readonly Leg[];
  readonly shown: number;
  readonly onPick: (exchange: number) => void;
};

function Legs({ legs, shown, onPick }: LegsProps) {
  return (
    <ol className="mx-6 border-line border-x pt-1 pb-2">
      {legs.map((leg, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: legs are only ever added at the end
        <li key={index} data-leg={leg.kind} data-status-of-leg={leg.status}>
          <button
            type="button"
            {...control("leg", `${leg.exchange} ${leg.kind} ${index}`)}
            onClick={() => onPick(leg.exchange)}
            aria-current={leg.exchange === shown ? "true" : undefined}
            className={`block w-full rounded-sm text-center hover:bg-well aria-[current]:bg-credentials/8 ${hueOf(leg)}`}
          >
            <span className="sr-only">{leg.way === "there" ? "Request: " : "Answer: "}</span>
            <span className={`block px-2 pt-1 text-tiny ${leg.exchange === shown ? "font-semibold" : "font-medium"}`}>
              {leg.words}
            </span>
            <Arrow way={leg.way} dashed={leg.kind === "interim"} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function hueOf({ kind, status, withCredentials }: Leg): string {
  if (kind === "request") return withCredentials ? "text-credentials" : "text-soft";
  return kind === "interim" ? "text-soft" : statusClassName(status ?? 0);
}

function Arrow({ way, dashed }: { readonly way: Leg["way"]; readonly dashed: boolean }) {
  const dash = dashed ? { strokeDasharray: "4 4" } : {};
  return (
    <svg
      width="100%"
      height="9"
      aria-hidden="true"
      className="block"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <line x1="1" y1="4.5" x2="99.6%" y2="4.5" {...dash} />
      {way === "back" ? (
        <path d="M8 1 1 4.5 8 8z" fill="currentColor" />
      ) : (
        <svg x="100%" overflow="visible" aria-hidden="true">
          <path d="M-8 1-1 4.5-8 8z" fill="currentColor" />
        </svg>
      )}
    </svg>
  );
}
