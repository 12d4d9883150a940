import type { Metadata } from "next";
import { Inspector } from "#components/inspect/inspector.client";
import { RuleTable } from "#components/inspect/rule-table";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Inspect",
  description: "Paste a header, the output of curl or a HAR, and see where it departs from the RFCs. Nothing is sent.",
};

export default function Inspect() {
  return (
    <Page
      kind="tool"
      title="Paste an answer"
      lede="From your server, or from anybody’s. Here it is taken apart line by line, and you see where it departs from the RFCs."
    >
      <noscript>
        <p className="max-w-measure border-param border-s-3 ps-4">
          This place needs JavaScript, because nothing that is pasted here is ever sent: there is no server that could
          read it instead. What would be looked for stands below.
        </p>
      </noscript>
      <Inspector />
      <RuleTable />
    </Page>
  );
}
