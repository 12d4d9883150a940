import { type SchemeCard, schemeSlug } from "#http/schemes/cards/registry";
import { CopyMark } from "../copy/copy-mark";

const parts = [
  { id: "registered", title: "In the registry", registered: true },
  { id: "unregistered", title: "Not registered", registered: false },
] as const;

/** Every scheme with what it is in a few words, those of the registry first. */
export function SchemeList({ cards }: { readonly cards: readonly SchemeCard[] }) {
  return parts.map(({ id, title, registered }) => (
    <section key={id} aria-labelledby={id} className="mt-10">
      <h2 id={id} className="group/heading scroll-mt-20 font-semibold text-head">
        {title} <CopyMark href={`#${id}`} of={title} />
      </h2>
      <ul className="mt-3 border-line border-t lg:columns-2 lg:gap-x-10">
        {cards
          .filter((each) => each.registered === registered)
          .map((each) => (
            <li
              key={each.name}
              className="group/heading flex break-inside-avoid items-start gap-1 border-line border-b"
            >
              <a
                href={`/schemes/${schemeSlug(each)}`}
                className="block min-w-0 flex-1 py-2.5 no-underline hover:bg-well"
              >
                <span className="flex items-baseline gap-3 font-display">
                  <span className="font-bold">{each.name}</span>
                  <span className="ms-auto shrink-0 text-soft text-tiny">
                    {each.live === "card" ? each.section : "in the sandbox"}
                  </span>
                </span>
                <span className="line-clamp-2 text-small text-soft">{each.meaning}</span>
              </a>
              <CopyMark href={`/schemes/${schemeSlug(each)}`} of={each.name} className="mt-2.5" />
            </li>
          ))}
      </ul>
    </section>
  ));
}
