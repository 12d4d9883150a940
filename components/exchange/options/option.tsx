import type { ComponentProps, ReactNode } from "react";
import { type Control, control } from "../../ui/control";

/** The look of everything in the row: words alone at first, buttons with an edge once the row has grown. */
export const optionClass =
  "inline-flex min-h-9 items-center gap-1.5 whitespace-nowrap rounded-full border border-transparent px-2 py-1 text-soft text-tiny group-not-data-grown:[&>svg]:hidden hover:bg-ink/7 hover:text-ink aria-expanded:not-aria-[expanded=false]:bg-ink/9 aria-expanded:not-aria-[expanded=false]:font-semibold aria-expanded:not-aria-[expanded=false]:text-ink group-data-grown:border-line group-data-grown:px-3 group-data-grown:text-ink group-data-grown:text-small";

type Props = Omit<ComponentProps<"button">, "name" | "type"> & { readonly name: Control; readonly icon?: ReactNode };

/** One button of the row below Send. */
export function Option({ name, icon, children, className = "", ...rest }: Props) {
  return (
    <button type="button" className={`${optionClass} ${className}`} {...control(name)} {...rest}>
      {icon}
      {children}
    </button>
  );
}
