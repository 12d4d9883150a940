import { memo } from "react";
import { encodeDraft } from "#http/draft";
import type { Resource } from "./model";

type Props = { readonly resources: readonly Resource[]; readonly chosen: Resource; readonly owner: string };

/** The resources there are to choose from; choosing one opens the request to begin with. */
export const ResourceChoice = memo(function ResourceChoice({ resources, chosen, owner }: Props) {
  return (
    <ul aria-label="Resources" className="flex flex-wrap gap-2">
      {resources.map(({ id, title, start }) => (
        <li key={id}>
          <button
            type="submit"
            name="use"
            value={encodeDraft(owner, start)}
            aria-pressed={id === chosen.id}
            className="button aria-pressed:border-ink aria-pressed:bg-well aria-pressed:font-semibold"
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
});
