/** Leads to the lesson that teaches what was just said. */
export function LessonLink({ href }: { readonly href: string }) {
  return (
    <a href={href} className="whitespace-nowrap font-display">
      Read the lesson
    </a>
  );
}
