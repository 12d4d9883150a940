import type { Metadata } from "next";
import { Inspector } from "#components/inspect/inspector.client";
import { RuleTable } from "#components/inspect/rule-table";
import { Page } from "#components/ui/page";

export const metadata: Metadata = {
  title: "Why did I get this?",
  description:
    "Paste an answer with 401, 403 or any other refusal, and see who wrote it, why, and what to do now. Nothing is sent.",
};

export default function Why() {
  return (
    <Page
      kind="tool"
      title="Why did I get this?"
      lede="Paste the answer you got, and its request if you have it. You see who most likely wrote it, why, and what to do now; below that, where it departs from the RFCs."
    >
      <noscript>
        <p className="max-w-measure border-param border-s-3 ps-4">
          This place needs JavaScript, because nothing that is pasted here is ever sent: there is no server that could
          read it instead. Without it, walk from the code to its causes:{" "}
          <a href="/learn/why-do-i-get-401">why do I get a 401?</a>,{" "}
          <a href="/learn/why-do-i-get-403">why do I get a 403?</a>, or <a href="/status">any other code</a>.
        </p>
      </noscript>
      <Inspector />
      <RuleTable />
    </Page>
  );
}
