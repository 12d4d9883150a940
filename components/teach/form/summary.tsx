/** A summary that says what holds, so that nobody has to open it to know. */
export function Summary({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-small">
      {title} <span className="font-normal text-soft">{says}</span>
    </span>
  );
}
