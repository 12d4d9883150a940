import { memo } from "react";
import { encodeDraft } from "#http/draft";
import type { Resource } from "./model";

type Props = { readonly resources: readonly Resource[]; readonly chosen: Resource; readonly owner: string };

// The order to meet them in: a password as it is, then signed with, then tokens.
const schemes: ReadonlyMap<string, string> = new Map([
  ["basic", "Basic"],
  ["digest", "Digest"],
  ["scram-sha-256", "SCRAM"],
  ["bearer", "Bearer"],
  ["dpop", "DPoP"],
  ["several", "Several"],
]);

/** The resources there are to choose from, by the scheme they ask for; choosing one opens the request to begin with. */
export const ResourceChoice = memo(function ResourceChoice({ resources, chosen, owner }: Props) {
  return (
    <dl
      aria-label="Resources"
      className="grid print:hidden gap-x-4 gap-y-2 @lg:grid-cols-[auto_1fr] @min-[60rem]:grid-cols-2 @min-[60rem]:gap-x-10 @lg:items-baseline"
    >
      {[...schemes].map(([scheme, name]) => {
        const offering = resources.filter((each) => schemeOf(each) === scheme);
        if (offering.length === 0) return null;
        return (
          <div
            key={scheme}
            className="contents @min-[60rem]:grid @min-[60rem]:grid-cols-[4.5rem_1fr] @min-[60rem]:items-baseline"
          >
            <dt className="text-soft text-tiny">{name}</dt>
            <dd className="flex flex-wrap gap-1.5">
              {offering.map(({ id, title, start }) => (
                <button
                  key={id}
                  type="submit"
                  name="use"
                  value={encodeDraft(owner, start)}
                  aria-pressed={id === chosen.id}
                  className="button min-h-8 px-3 py-1 aria-pressed:border-ink aria-pressed:bg-well aria-pressed:font-semibold"
                >
                  {title}
                </button>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
});

function schemeOf({ schemes: offered = [] }: Resource): string {
  const [first, ...others] = offered;
  return first !== undefined && others.length === 0 && schemes.has(first) ? first : "several";
}
