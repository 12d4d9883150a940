"use client";

import { Download, FileText, Link2 } from "lucide-react";
import { CopyButton } from "../../ui/copy-button.client";
import { planAsJson } from "../export/json";
import { planAsMarkdown } from "../export/markdown";
import { type Listed, titleAt } from "../model/listed";
import { encodePlan, type Plan } from "../model/plan";

type Props = { readonly plan: Plan; readonly pages: readonly Listed[] };

/** What a teacher takes away: the link for the class, and the plan as a file. */
export function TakePlan({ plan, pages }: Props) {
  const titleOf = (at: string) => titleAt(at, pages);
  const link = () => `${location.origin}/plan#${encodePlan(plan)}`;

  async function cartridge(version: "1.3" | "1.1") {
    const { planAsCartridge } = await import("../export/cartridge");
    save(`${nameOf(plan)}.imscc`, "application/zip", planAsCartridge(plan, location.origin, titleOf, version));
  }

  const icon = <Download aria-hidden="true" className="size-4" />;
  return (
    <fieldset disabled={plan.steps.length === 0} className="mt-5 disabled:opacity-60">
      <legend className="font-semibold">Take it</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        <CopyButton
          label="Copy the link for the class"
          className="button button-strong"
          icon={<Link2 aria-hidden="true" className="size-4" />}
          text={link}
        />
        <CopyButton
          label="Copy as Markdown"
          icon={<FileText aria-hidden="true" className="size-4" />}
          text={() => planAsMarkdown(plan, location.origin, titleOf)}
        />
        <button
          type="button"
          className="button"
          onClick={() => save(`${nameOf(plan)}.json`, "application/json", planAsJson(plan, location.origin, titleOf))}
        >
          {icon} JSON
        </button>
        <button type="button" className="button" onClick={() => void cartridge("1.3")}>
          {icon} Common Cartridge 1.3
        </button>
        <button type="button" className="button" onClick={() => void cartridge("1.1")}>
          {icon} Common Cartridge 1.1
        </button>
      </div>
      <p className="mt-2 max-w-measure text-small text-soft">
        A Common Cartridge is imported into a learning platform as a list of links: 1.3 into Canvas, Blackboard and
        Brightspace, 1.1 into Moodle. Your notes are in the first link, which is the plan itself.
      </p>
    </fieldset>
  );
}

function nameOf({ title }: Plan): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "course-plan"
  );
}

function save(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([typeof content === "string" ? content : content.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
