/** Empty lines to write on, so many; what is written there is said once for all. */
export function BlankLines({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <div className="mt-1" data-blank="lines">
      <p className="font-display text-soft text-tiny">{label}</p>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines differ in nothing
        <span key={index} className="blank-line" />
      ))}
    </div>
  );
}

/** A blank within a line, wide enough for so many letters; `name` is what goes there. */
export function Blank({ letters, name }: { readonly letters: number; readonly name: string }) {
  return (
    <span className="blank" style={{ minWidth: `${letters * 0.62}em` }}>
      <span className="sr-only">({name})</span>
    </span>
  );
}

/** A box to mark, before a word. */
export function Box({ children }: { readonly children: string }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span aria-hidden="true" className="blank-box" />
      {children}
    </span>
  );
}
