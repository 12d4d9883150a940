/** A page that can be gone to. */
export type Neighbor = { readonly href: string; readonly title: string };

type Props = {
  readonly label: string;
  readonly all: Neighbor;
  readonly previous: Neighbor | undefined;
  readonly next: Neighbor | undefined;
};

/** The way on from a page of a series: the one before, the list, and the one after. */
export function Neighbors({ label, all, previous, next }: Props) {
  return (
    <nav
      aria-label={label}
      className="reading mt-12 grid grid-cols-[1fr_auto_1fr] items-baseline gap-4 border-line border-t pt-5 font-display"
    >
      <span>
        {previous && (
          <a href={previous.href} rel="prev">
            ← {previous.title}
          </a>
        )}
      </span>
      <a href={all.href}>{all.title}</a>
      <span className="text-end">
        {next && (
          <a href={next.href} rel="next">
            {next.title} →
          </a>
        )}
      </span>
    </nav>
  );
}

/** What stands before and after an entry of a list; undefined at its ends. */
export function neighborsIn<Entry>(
  entries: readonly Entry[],
  isHere: (entry: Entry) => boolean,
  link: (entry: Entry) => Neighbor,
): Pick<Props, "previous" | "next"> {
  const place = entries.findIndex(isHere);
  const [previous, next] = [entries[place - 1], entries[place + 1]];
  return { previous: previous && link(previous), next: next && link(next) };
}
