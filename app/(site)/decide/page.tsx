import type { Metadata } from "next";
import { DecideAll, decideLede, decideTitle } from "#app/page-parts/decide-all";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: decideTitle,
  description: "Questions to ask of a request, in order, until one of them decides which HTTP status code to return.",
};

export default function Decide() {
  return (
    <Page kind="text" title={decideTitle} lede={decideLede}>
      <DecideAll base="" />
    </Page>
  );
}
