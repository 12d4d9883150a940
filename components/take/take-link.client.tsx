"use client";

import { Link2, TriangleAlert } from "lucide-react";
import { type Draft, encodeDraft } from "#http/draft";
import type { Person } from "../exchange/model/resource";
import { CopyButton } from "../ui/copy-button.client";
import { Note } from "../ui/note";
import { addressWith } from "./address-with";
import { foreignCredentials, withoutCredentials } from "./foreign";

type Props = { readonly draft: Draft; readonly owner: string; readonly people: readonly Person[] };

/** A link that opens the draft; with a warning, and a link without them, where it holds credentials that are none of the page's own. */
export function TakeLink({ draft, owner, people }: Props) {
  const foreign = foreignCredentials(draft, people);
  const linkTo = (each: Draft) => addressWith(encodeDraft(owner, each));
  const icon = <Link2 aria-hidden="true" className="size-4" />;
  return (
    <>
      <p className="font-text">
        The whole request is in the part of the address after <code>#</code>, which a browser never sends to a server.
        Whoever has the link has the request.
      </p>
      {foreign.length > 0 && (
        <Note hue="challenge" className="flex gap-3" data-foreign="">
          <TriangleAlert aria-hidden="true" className="mt-1 size-5 shrink-0 text-challenge" />
          <span>
            This request holds credentials that are not of this page’s people:{" "}
            <strong className="font-semibold">{[...new Set(foreign.map(({ name }) => name))].join(", ")}</strong>. If
            they are yours, share the link without them.
          </span>
        </Note>
      )}
      <div className="flex flex-wrap gap-2">
        {foreign.length > 0 && (
          <CopyButton
            label="Copy a link without them"
            icon={icon}
            text={() => linkTo(withoutCredentials(draft, people))}
          />
        )}
        <CopyButton
          label={foreign.length > 0 ? "Copy the link with them" : "Copy the link"}
          icon={icon}
          text={() => linkTo(draft)}
        />
      </div>
    </>
  );
}
