/** Leads to the page that teaches what was just said: a lesson, or a page of the reference. */
export function LessonLink({ href }: { readonly href: string }) {
  return (
    <a href={href} className="whitespace-nowrap font-display">
      {href.startsWith("/learn/") ? "Read the lesson" : "Read more"}
    </a>
  );
}
