import type { Metadata } from "next";
import { OembedLink } from "#app/page-parts/oembed-link";
import { WholeSandbox } from "#app/page-parts/whole-sandbox";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Sandbox",
  description: "Write any request, send it to a real server, and see the answer with the reason for it.",
};

export default function Sandbox() {
  return (
    <Page
      kind="bench"
      title="Sandbox"
      lede="Any request, to any of these resources. The answers are real, and each says why."
    >
      <OembedLink path="/sandbox" title="Sandbox" />
      <WholeSandbox />
    </Page>
  );
}
