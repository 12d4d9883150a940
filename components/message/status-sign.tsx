type Props = { readonly status: number; readonly className?: string };

/** A shape for a status, so that no color carries meaning alone: a question for 401, a barred octagon for 403, an open door for a success, a ring for the rest. */
export function StatusSign({ status, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {shape(status)}
    </svg>
  );
}

function shape(status: number) {
  if (status === 401 || status === 407) {
    return (
      <>
        <circle cx="12" cy="12" r="10" />
        <path d="M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.1M12 17.2v.1" />
      </>
    );
  }
  if (status === 403) return <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM7 12h10" />;
  if (status >= 200 && status < 300) return <path d="M3 21h18M6 21V3h8.5M14.5 3 19 5.5V21M14.5 3v18M11.5 12h.1" />;
  return (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M8 12h8" />
    </>
  );
}
