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
      <h1 className="font-bold text-title">{title}</h1>
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
type FootProps = { readonly recap: readonly string[]; readonly previous: Neighbor; readonly next: Neighbor };

/** The foot of a lesson: the recap, short enough to write on a hand, and the way on. */
export function ArticleFoot({ recap, previous, next }: FootProps) {
  return (
    <footer className="reading pb-20">
      <h2 className="mt-10 mb-3 font-semibold text-head">Summary</h2>
      <ul className="flex flex-col gap-1.5 border-granted border-s-3 ps-4 font-display font-medium">
        {recap.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <nav
        aria-label="Lessons"
        className="mt-12 flex flex-wrap justify-between gap-4 border-line border-t pt-5 font-display"
      >
        {previous ? <a href={previous.href}>← {previous.title}</a> : <a href="/learn">← All lessons</a>}
        {next ? <a href={next.href}>{next.title} →</a> : <a href="/sandbox">To the sandbox →</a>}
      </nav>
    </footer>
  );
}
