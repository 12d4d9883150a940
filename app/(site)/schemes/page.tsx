import type { Metadata } from "next";
import { SchemeList } from "#components/reference/scheme-list";
import { Page } from "#components/ui/page";
import { schemeCards } from "#http/schemes/cards/registry";

export const metadata: Metadata = {
  title: "Authentication schemes",
  description: "The 14 registered HTTP authentication schemes, and the well-known ones that nobody registered.",
};

export default function Schemes() {
  return (
    <Page
      kind="text"
      title="Authentication schemes"
      lede="A scheme is the first word of a challenge and of credentials: the kind of proof that both are about."
    >
      <SchemeList cards={schemeCards} />
    </Page>
  );
}
