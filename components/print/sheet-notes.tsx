type Props = {
  readonly notes: readonly {
    readonly says: string;
    readonly nearest?: { readonly id: string; readonly title: string };
  }[];
};

/** What of the address of a sheet could not be read, a sentence each, and what is nearest to it; nothing of it is printed. */
export function SheetNotes({ notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <ul className="screen-only mb-6 max-w-measure rounded-box border border-param px-4 py-3" data-notes="">
      {notes.map(({ says, nearest }) => (
        <li key={says} className="[overflow-wrap:anywhere]">
          {says}{" "}
          {nearest && (
            <>
              The nearest is <a href={`/exercises/${nearest.id}`}>{nearest.title}</a> (<code>{nearest.id}</code>).
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
