"use client";

import { Link2 } from "lucide-react";
import type { Draft } from "#http/draft";
import type { Person } from "../exchange/model/resource";
import { CopyButton } from "../ui/copy-button.client";
import { addressWith } from "./address-with";
import { foreignCredentials, withoutCredentials } from "./foreign";

type Props = {
  readonly draft: Draft;
  /** The fragment of the link that opens this draft. */
  readonly link: (shared: Draft) => string;
  readonly people: readonly Person[];
  readonly className?: string;
};

/**
 * Copies the link that opens the exchange as it stands: the request, how it is sent and whether it was, what is open, theme and size.
 * Credentials that are none of the page's people's are left out: those may be the learner's own.
 */
export function CopyLink({ draft, link, people, className = "button" }: Props) {
  const foreign = [...new Set(foreignCredentials(draft, people).map(({ name }) => name))];
  const shared = foreign.length > 0 ? withoutCredentials(draft, people) : draft;
  return (
    <CopyButton
      label="Copy link"
      name="copy link"
      copied={foreign.length > 0 ? `Copied, without your ${foreign.join(" and ")}` : "Copied"}
      icon={<Link2 aria-hidden="true" className="size-3.5" />}
      text={() => addressWith(link(shared))}
      className={className}
    />
  );
}
