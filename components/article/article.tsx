import type { ReactNode } from "react";
import { CopyMark } from "../copy/copy-mark";
import { ShareWithClass } from "../copy/share-with-class";
import { Citation } from "../ui/citation";

type HeadProps = {
  readonly where: string;
  readonly title: string;
  readonly lede?: string;
  readonly goals?: readonly string[];
};

/** The head of an article: where it stands, its title, and what the reader will be able to do. */
export function ArticleHead({ where, title, lede, goals = [] }: HeadProps) {
  return (
    <header className="reading pt-10 md:pt-14">
      <p className="mb-2 font-display font-medium text-small text-soft">{where}</p>
      <h1 className="group/heading font-bold text-title">
        {title} <CopyMark href="" of="this page" />
      </h1>
      {lede && <p className="mt-4 text-lede text-soft">{lede}</p>}
      {goals.length > 0 && (
        <div className="mt-5 text-lede text-soft">
          <p>After this you can</p>
          <ul className="list-disc ps-5">
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

type Neighbor = { readonly href: string; readonly title: string } | undefined;
type FootProps = {
  /** The path of the lesson, for who shares it with a class. */
  readonly path: string;
  readonly recap: readonly string[];
  /** What to read next of the texts that everything here rests on. */
  readonly read: readonly { readonly section: string; readonly says: string }[];
  /** The lessons before and after; absent where there is no way to them. */
  readonly ways?: { readonly previous: Neighbor; readonly next: Neighbor } | undefined;
  /** The exercises of the lesson. */
  readonly children?: ReactNode;
};

/** The foot of a lesson: its exercises, the recap, short enough to write on a hand, what to read next, and the way on. */
export function ArticleFoot({ path, recap, read, ways, children }: FootProps) {
  return (
    <footer className="reading pb-20">
      {children}
      <h2 id="summary" className="mt-10 mb-3 scroll-mt-20 font-semibold text-head">
        Summary
      </h2>
      <ul className="flex flex-col gap-1.5 border-granted border-s-3 ps-4 font-display font-medium">
        {recap.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 className="mt-8 mb-2 font-semibold text-body">To read next</h2>
      <ul className="flex flex-col gap-1">
        {read.map(({ section, says }) => (
          <li key={section}>
            <Citation>{section}</Citation> {says}
          </li>
        ))}
      </ul>
      {ways && (
        <>
          <p className="mt-8 font-display text-small print:hidden">
            For a lesson in class: <ShareWithClass path={path} />
          </p>
          <Ways {...ways} />
        </>
      )}
    </footer>
  );
}

function Ways({ previous, next }: NonNullable<FootProps["ways"]>) {
  return (
    <nav
      aria-label="Lessons"
      className="mt-12 flex flex-wrap justify-between gap-4 border-line border-t pt-5 font-display"
    >
      {previous ? <a href={previous.href}>← {previous.title}</a> : <a href="/learn">← All lessons</a>}
      {next ? <a href={next.href}>{next.title} →</a> : <a href="/learn">All lessons</a>}
    </nav>
  );
}
