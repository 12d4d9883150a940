"use client";

import { GraduationCap } from "lucide-react";
import type { SyntheticEvent } from "react";
import type { Draft } from "#http/draft";
import type { Person } from "../exchange/model/resource";
import { deskWith } from "../options/class-link";
import { addressWith } from "./address-with";
import { withoutCredentials } from "./foreign";

type Props = {
  readonly draft: Draft;
  /** The fragment of the link that opens this draft. */
  readonly link: (shared: Draft) => string;
  readonly people: readonly Person[];
  readonly className?: string;
};

/**
 * Leads to the teacher's desk with the exchange as it stands, as `CopyLink` would copy it: credentials that are none of the page's
 * people's are left out. In the view of the desk it leads the desk itself.
 */
export function ShareLink({ draft, link, people, className }: Props) {
  // Written when it is about to be followed, for that takes a while with a long draft.
  function aim({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) {
    const { pathname, search, hash } = new URL(addressWith(link(withoutCredentials(draft, people))));
    currentTarget.href = deskWith(pathname + search + hash);
  }

  return (
    <a
      href="/teach"
      target="_top"
      className={`${className} no-underline`}
      onPointerDown={aim}
      onFocus={aim}
      onClick={aim}
    >
      <GraduationCap aria-hidden="true" className="size-3.5" /> Share with a class
    </a>
  );
}
