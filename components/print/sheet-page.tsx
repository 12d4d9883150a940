import type { ReactNode } from "react";
import { PrintButton } from "./print-button.client";
import type { Variant } from "./printed";
import { Sheet } from "./sheet";
import { SheetNotes } from "./sheet-notes";

type Props = {
  readonly kind: "worksheet" | "key";
  readonly asked: {
    readonly name: string;
    readonly variants: readonly Variant[];
    readonly notes: Parameters<typeof SheetNotes>[0]["notes"];
    readonly query: string;
  };
  readonly site: string;
};

const titles = { worksheet: "Worksheet", key: "Key of a worksheet" } as const;

/** The page of a set: what leads on from it, which is not printed, and its sheets, which are. */
export function SheetPage({ kind, asked: { name, variants, notes, query }, site }: Props) {
  const isEmpty = variants.every(({ exercises }) => exercises.length === 0);
  return (
    <main id="main" className="mx-auto max-w-[52rem] px-4 pt-8 pb-16 md:px-8">
      <div className="screen-only">
        <h1 className="font-bold text-title">{titles[kind]}</h1>
        <p className="mt-3 mb-5 flex flex-wrap items-center gap-2 font-display text-small">
          {!isEmpty && <PrintButton />}
          {!isEmpty && <Other kind={kind} query={query} />}
          <a href="/print" className="button">
            Choose other exercises
          </a>
        </p>
      </div>
      <SheetNotes notes={notes} />
      {!isEmpty &&
        variants.map((variant) => <Sheet key={variant.letter} variant={variant} name={name} kind={kind} site={site} />)}
    </main>
  );
}

function Other({ kind, query }: { readonly kind: Props["kind"]; readonly query: string }): ReactNode {
  return kind === "worksheet" ? (
    <a href={`/print/key?${query}`} className="button">
      Its key
    </a>
  ) : (
    <a href={`/print/worksheet?${query}`} className="button">
      The worksheet
    </a>
  );
}
