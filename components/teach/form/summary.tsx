/** A summary that says what holds, so that nobody has to open it to know. */
export function Summary({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <span className="text-small">
      {title} <span className="ms-1 font-normal text-soft">{says}</span>
    </span>
  );
}
