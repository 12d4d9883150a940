import type { Verdict } from "./judge";

/** The text color of each verdict. */
export const verdictClass: Readonly<Record<Verdict, string>> = {
  right: "text-granted",
  loose: "text-param",
  wrong: "text-challenge",
};

const shapes: Readonly<Record<Verdict, string>> = {
  right: "M3.5 10.5 8 15 16.5 5",
  loose: "M2.5 11.5c2.5-4 5-4 7.5-1.5s5 2.5 7.5-1.5",
  wrong: "M4.5 4.5l11 11M15.5 4.5l-11 11",
};

type Props = { readonly verdict: Verdict; readonly className?: string };

/** A shape for each verdict, so that no color carries it alone: a tick, a wave, a cross. */
export function VerdictSign({ verdict, className = "size-3.5" }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${verdictClass[verdict]} ${className}`}
    >
      <path d={shapes[verdict]} />
    </svg>
  );
}
