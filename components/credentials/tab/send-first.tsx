import type { ReactNode } from "react";

/** Says that a challenge has to come first, with a button that sends the request as it stands. */
export function SendFirst({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="min-w-0 flex-1 basis-60">{children}</p>
      <button type="submit" className="button button-strong">
        Send for the challenge
      </button>
    </div>
  );
}
