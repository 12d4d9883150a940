"use client";

import { Link2 } from "lucide-react";
import { type Draft, encodeDraft } from "#http/draft";
import type { Person } from "../exchange/model/resource";
import { CopyButton } from "../ui/copy-button.client";
import { foreignCredentials, withoutCredentials } from "./foreign";

type Props = { readonly draft: Draft; readonly owner: string; readonly people: readonly Person[] };

/** Copies the link that opens the draft, without the credentials that are none of the page's people's: those may be the learner's own. */
export function CopyLink({ draft, owner, people }: Props) {
  const foreign = [...new Set(foreignCredentials(draft, people).map(({ name }) => name))];
  const shared = foreign.length > 0 ? withoutCredentials(draft, people) : draft;
  return (
    <CopyButton
      label="Copy link"
      name="copy link"
      copied={foreign.length > 0 ? `Copied, without your ${foreign.join(" and ")}` : "Copied"}
      icon={<Link2 aria-hidden="true" className="size-4" />}
      text={() => `${location.href.split("#")[0]}#${encodeDraft(owner, shared)}`}
    />
  );
}
