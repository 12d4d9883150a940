import { type Places, pathOf } from "./link/places";

/** The addresses of lessons, exercises and steps, for who has no JavaScript: what a link can add to them stands in words. */
export function PlainList({ lessons, exercises, steps }: Omit<Places, "pages">) {
  const lists = [
    {
      title: "Lessons",
      entries: lessons.map(({ slug, title }) => ({ href: pathOf("lesson", slug), title })),
    },
    { title: "Exercises", entries: exercises.map(({ id, title }) => ({ href: pathOf("exercise", id), title })) },
    { title: "Which code?", entries: steps.map(({ id, title }) => ({ href: pathOf("step", id), title })) },
  ];
  return (
    <div className="max-w-3xl">
      <p className="max-w-measure border-param border-s-3 ps-4">
        Making a link, its QR code and the view beside it needs JavaScript, because all of it happens in your browser
        and nothing is sent. These addresses can be shared as they are. Put <code>?size=large</code> behind one for a
        projector, <code>?hints=off&amp;solution=off</code> to hide help, or <code>?seed=7</code> behind an exercise for
        other names and words.
      </p>
      {lists.map(({ title, entries }) => (
        <div key={title}>
          <h2 className="mt-8 mb-2 font-semibold text-head">{title}</h2>
          <ul className="border-line border-t">
            {entries.map(({ href, title }) => (
              <li key={href} className="flex flex-wrap gap-x-4 border-line border-b py-1.5">
                <a href={href}>{title}</a> <code className="text-soft text-wire">{href}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
