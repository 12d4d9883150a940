import type { ReactNode } from "react";

const kinds = {
  text: { main: "max-w-page py-12", lede: "mt-4" },
  tool: { main: "max-w-page pt-10 pb-20", lede: "mt-3 mb-8" },
  exchange: { main: "max-w-4xl beside:max-w-page pt-10 pb-20", lede: "mt-3 mb-8" },
  lost: { main: "max-w-page py-20", lede: "mt-4" },
};

type Props = {
  readonly title: string;
  readonly lede: ReactNode;
  /** Something to read, a tool below its lede, an exchange, which is broad only beside a text, or a page that is not there. */
  readonly kind: keyof typeof kinds;
  /** What stands over the title. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a page that is no article: its title, a sentence on what it is for, and the rest. */
export function Page({ title, lede, kind, above, children }: Props) {
  return (
    <main id="main" className={`mx-auto px-4 md:px-8 ${kinds[kind].main}`}>
      {above}
      <h1 className="max-w-measure font-bold text-title">{title}</h1>
      <p className={`max-w-measure text-lede text-soft ${kinds[kind].lede}`}>{lede}</p>
      {children}
    </main>
  );
}
