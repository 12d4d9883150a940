import type { ReactNode } from "react";

const hues = {
  challenge: "text-challenge",
  credentials: "text-credentials",
  realm: "text-realm",
  param: "text-param",
  refused: "text-refused",
  granted: "text-granted",
} as const;

export type Hue = keyof typeof hues;

type Inside = { readonly children: ReactNode };

/** A word in the color of what it means. */
export function Mark({ of, children }: Inside & { readonly of: Hue }) {
  return <strong className={hues[of]}>{children}</strong>;
}

/** A conversation, line by line. */
export function Said({ children }: Inside) {
  return <dl className="my-6! grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 font-display font-medium">{children}</dl>;
}

/** What one side says. */
export function Line({ by, of, says }: { readonly by: string; readonly of?: Hue; readonly says: string }) {
  return (
    <>
      <dt className="text-end text-soft">{by}</dt>
      <dd className={of ? hues[of] : ""}>{says}</dd>
    </>
  );
}

/** A wrong idea, said kindly, with why it is tempting. */
export function Wrong({ id, says, children }: Inside & { readonly id?: string; readonly says: string }) {
  return (
    <aside id={id} className="scroll-mt-20 my-7! border-param border-s-3 ps-4 [&>*:last-child]:mb-0 [&>p]:mb-3">
      <p className="mb-1! font-display font-semibold text-param text-small">Tempting, and wrong</p>
      <p className="font-display font-medium">“{says}”</p>
      {children}
    </aside>
  );
}

/** The nuance, right after the slogan. */
export function Nuance({ children }: Inside) {
  return (
    <aside className="my-7! border-edge border-s-3 ps-4 [&>*:last-child]:mb-0 [&>p]:mb-3">
      <p className="mb-1! font-display font-semibold text-small text-soft">The nuance</p>
      {children}
    </aside>
  );
}

/** A question to the reader, its answer folded. */
export function Check({ question, children }: Inside & { readonly question: string }) {
  return (
    <details data-check="" className="my-6! rounded-box border border-line bg-sheet px-4 py-2.5 [&[open]>summary]:mb-2">
      <summary className="py-1 font-display font-semibold">{question}</summary>
      {children}
    </details>
  );
}

/** A stretch of text with one exchange beside it. */
export function Scene({ children }: Inside) {
  return <section className="scene">{children}</section>;
}
