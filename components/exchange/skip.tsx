import { control } from "../ui/control";

type Props = { readonly to: string; readonly children: string };

/** A link that is seen when the Tab key reaches it, past what many stops would be needed for. */
export function Skip({ to, children }: Props) {
  return (
    <a
      href={`#${to}`}
      {...control("skip")}
      className="sr-only focus:not-sr-only focus:self-start focus:rounded-md focus:bg-ink focus:px-3 focus:py-1.5 focus:text-paper"
      onClick={(event) => {
        // The fragment holds the request, so it stays.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
