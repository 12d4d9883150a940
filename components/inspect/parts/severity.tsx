import type { Severity } from "#http/inspect/rule";

/** The text color of each severity. */
export const severityClass: Readonly<Record<Severity, string>> = {
  error: "text-challenge",
  warning: "text-param",
  note: "text-credentials",
};

type Props = { readonly severity: Severity; readonly className?: string };

/** A shape for each severity, so that no color carries it alone: an octagon, a triangle, a circle. */
export function SeveritySign({ severity, className = "size-4" }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${severityClass[severity]} ${className}`}
    >
      {severity === "error" && <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7zM7 7l6 6M13 7l-6 6" />}
      {severity === "warning" && <path d="M10 2 19 18H1zM10 8v4.5M10 15.2v.1" />}
      {severity === "note" && (
        <>
          <circle cx="10" cy="10" r="8.5" />
          <path d="M10 9v5M10 6.2v.1" />
        </>
      )}
    </svg>
  );
}
