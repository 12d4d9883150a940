import type { Metadata } from "next";
import { DecideAll, decideLede, decideTitle } from "#app/page-parts/decide-all";
import { OembedLink } from "#app/page-parts/oembed-link";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: decideTitle,
  description: "Questions to ask of a request, in order, until one of them decides which HTTP status code to return.",
};

export default function Decide() {
  return (
    <Page kind="text" title={decideTitle} lede={decideLede}>
      <OembedLink path="/decide" title={decideTitle} />
      <DecideAll base="" />
    </Page>
  );
}
