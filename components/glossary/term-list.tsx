import { CopyMark } from "../copy/copy-mark";
import { Citation } from "../ui/citation";
import { otherNames } from "./other-names";

/** A term as the page of the glossary shows it: `explained` is where a lesson speaks of it. */
export type ListedTerm = {
  readonly id: string;
  readonly term: string;
  readonly also?: readonly string[];
  readonly says: string;
  readonly section?: string;
  readonly explained?: { readonly href: string; readonly title: string } | undefined;
};

/** The first letters of some terms, in order, each with the id of its heading. */
export function letters(terms: readonly ListedTerm[]): readonly { readonly letter: string; readonly id: string }[] {
  return [...new Set(terms.map(letterOf))].map((letter) => ({ letter, id: `letter-${letter.toLowerCase()}` }));
}

/** The terms under their letters, in the order they come in, each at an anchor of its own. */
export function TermList({ terms }: { readonly terms: readonly ListedTerm[] }) {
  return letters(terms).map(({ letter, id }) => (
    <section key={id} aria-labelledby={id} className="mt-8 max-w-3xl" data-list="">
      <h2 id={id} className="scroll-mt-20 font-semibold text-head">
        {letter}
      </h2>
      <dl className="mt-2 border-line border-t">
        {terms
          .filter((each) => letterOf(each) === letter)
          .map((each) => (
            <Entry key={each.id} {...each} />
          ))}
      </dl>
    </section>
  ));
}

function Entry({ id, term, also = [], says, section, explained }: ListedTerm) {
  const others = otherNames(term, also);
  return (
    <div id={id} className="group/heading scroll-mt-20 border-line border-b py-3 target:bg-well" data-entry="">
      <dt>
        <a href={`#${id}`} className="font-display font-semibold no-underline hover:underline">
          {term}
        </a>{" "}
        <CopyMark href={`#${id}`} of={term} />
        {others.length > 0 && <span className="ms-2 text-small text-soft">also {others.join(", ")}</span>}
      </dt>
      <dd className="mt-0.5 max-w-measure">
        {says} {section && <Citation>{section}</Citation>}
        {explained && (
          <a href={explained.href} className="mt-1 block font-display text-small">
            Explained in: {explained.title}
          </a>
        )}
      </dd>
    </div>
  );
}

function letterOf({ term }: ListedTerm): string {
  return term.slice(0, 1).toUpperCase();
}
