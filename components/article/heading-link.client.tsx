"use client";

import { Check, Link2 } from "lucide-react";
import { type MouseEvent, useState } from "react";

/** A link to a heading that is copied when pressed; without JavaScript it is a link like any other. */
export function HeadingLink({ id }: { readonly id: string }) {
  const [copied, setCopied] = useState(false);

  async function copy(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    try {
      await navigator.clipboard.writeText(event.currentTarget.href);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // The link was followed, so its address stands in the address bar to be copied from there.
    }
  }

  const Icon = copied ? Check : Link2;
  return (
    <a
      href={`#${id}`}
      onClick={copy}
      aria-label={copied ? "Link copied" : "Copy a link to this section"}
      title={copied ? "Copied" : "Copy link"}
      className="inline-block print:hidden rounded p-1 align-middle text-soft opacity-55 hover:opacity-100 focus-visible:opacity-100 group-hover/heading:opacity-100"
    >
      <Icon aria-hidden="true" className={`size-4 ${copied ? "text-granted" : ""}`} />
    </a>
  );
}
