import { CopyMark } from "../copy/copy-mark";

type Entry = {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly sentIn: "requests" | "responses" | "both";
  readonly structure: string;
  /** Words by which somebody may look for it; the filter finds them and nobody sees them. */
  readonly also: readonly string[];
};

const groups = [
  { id: "responses", title: "In responses" },
  { id: "requests", title: "In requests" },
  { id: "both", title: "In both" },
] as const;

/** Every header field that has a page, by where it is sent: its name, what its value is, and what it says. */
export function HeaderList({ headers }: { readonly headers: readonly Entry[] }) {
  return groups.map(({ id, title }) => (
    <section key={id} aria-labelledby={id} className="mt-10" data-list>
      <h2 id={id} className="group/heading scroll-mt-20 font-semibold text-head">
        {title} <CopyMark href={`#${id}`} of={title} />
      </h2>
      <ul className="mt-3 border-line border-t lg:columns-2 lg:gap-x-10">
        {headers
          .filter(({ sentIn }) => sentIn === id)
          .map(({ slug, name, summary, structure, also }) => (
            <li
              key={slug}
              className="group/heading flex break-inside-avoid items-start gap-1 border-line border-b"
              data-entry={also.join(" ")}
            >
              <a href={`/headers/${slug}`} className="block min-w-0 flex-1 py-2.5 no-underline hover:bg-well">
                <span className="flex flex-wrap items-baseline gap-x-3 font-display">
                  <span className="font-bold">{name}</span>
                  <span className="ms-auto text-soft text-tiny">{structure}</span>
                </span>
                <span className="line-clamp-2 text-small text-soft">{summary}</span>
              </a>
              <CopyMark href={`/headers/${slug}`} of={name} className="mt-2.5" />
            </li>
          ))}
      </ul>
    </section>
  ));
}
