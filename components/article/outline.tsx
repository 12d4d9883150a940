type Props = { readonly headings: readonly { readonly id: string; readonly text: string }[] };

/** The headings of a lesson in a line that stays in view while the text passes, with the one that is read marked. */
export function Outline({ headings }: Props) {
  if (headings.length < 2) return null;
  return (
    <nav aria-label="In this lesson" className="outline-line print:hidden" data-outline="">
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
