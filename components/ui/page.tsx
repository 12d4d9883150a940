import type { ReactNode } from "react";
import { CopyMark } from "../copy/copy-mark";

const kinds = {
  text: { main: "max-w-page py-12", title: "text-title", lede: "mt-4 text-lede" },
  tool: { main: "max-w-page pt-10 pb-20", title: "text-title", lede: "mt-3 mb-8 text-lede" },
  bench: {
    main: "max-w-[112rem] pt-4 pb-16",
    title: "inline text-head",
    lede: "mb-3 text-small beside:ms-3 beside:inline-block",
  },
  lost: { main: "max-w-page py-20", title: "text-title", lede: "mt-4 text-lede" },
};

type Props = {
  readonly title: string;
  readonly lede: ReactNode;
  /** Something to read, a tool below its lede, a workbench that takes all the room there is, or a page that is not there. */
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
      <h1 className={`group/heading max-w-measure font-bold ${kinds[kind].title}`}>
        {title} {kind !== "lost" && <CopyMark href="" of="this page" />}
      </h1>
      <p className={`max-w-measure text-soft ${kinds[kind].lede}`}>{lede}</p>
      {children}
    </main>
  );
}
