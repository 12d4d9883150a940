import type { Metadata } from "next";
import { SchemeList } from "#components/reference/scheme-list";
import { schemeCards } from "#http/schemes/registry";

export const metadata: Metadata = {
  title: "Authentication schemes",
  description: "The 14 registered HTTP authentication schemes, and the well-known ones that nobody registered.",
};

export default function Schemes() {
  return (
    <main id="main" className="mx-auto max-w-page px-4 py-12 md:px-8">
      <h1 className="font-bold text-title">Authentication schemes</h1>
      <p className="mt-4 max-w-measure text-lede text-soft">
        A scheme is the first word of a challenge and of credentials: the kind of proof that both are about.
      </p>
      <SchemeList entries={schemeCards} />
    </main>
  );
}
