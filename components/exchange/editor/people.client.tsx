"use client";

import { memo } from "react";
import { type Draft, encodeDraft } from "#http/draft";
import { control } from "../../ui/control";
import { SmallButton } from "../../ui/small-button";
import { type Edit, withField } from "../model/editing";
import type { Person } from "../model/resource";

type Props = {
  readonly people: readonly Person[];
  readonly owner: string;
  /** The draft the credentials go into where no script runs. */
  readonly start: Draft;
  readonly onEdit: (change: Edit) => void;
};

/** Who is known at a resource, with the secret that proves it, and a button that writes it into the draft. */
export const People = memo(function People({ people, owner, start, onEdit }: Props) {
  return (
    <ul aria-label="Who is known here" className="flex flex-col divide-y divide-line border-line border-y">
      {people.map(({ name, secret, note, authorization }) => (
        <li key={`${name}: ${secret}`} className="flex items-center gap-x-3 py-1.5">
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{name}</span>
            <code className="break-all text-credentials text-tiny">{secret}</code>
            <span className="text-soft text-tiny">{note}</span>
          </span>
          {authorization !== undefined && (
            <SmallButton
              type="submit"
              name="use"
              {...control("use person", `${name}: ${secret}`)}
              value={encodeDraft(owner, withField(start, "Authorization", authorization))}
              onClick={(event) => {
                event.preventDefault();
                onEdit({ field: "Authorization", to: authorization });
              }}
              aria-label={`Use the credentials of ${name}: ${secret}`}
            >
              Use
            </SmallButton>
          )}
        </li>
      ))}
    </ul>
  );
});
