import type { ComponentProps, ReactNode } from "react";
import { type Control, control } from "./control";

const looks = {
  box: { details: "rounded-box border border-line", summary: "font-semibold" },
  sheet: { details: "overflow-hidden rounded-box border border-line bg-sheet", summary: "font-semibold" },
  fold: { details: "border-line border-t", summary: "text-soft" },
};

type Props = Omit<ComponentProps<"details">, "name"> & {
  readonly summary: ReactNode;
  /** A box of its own, one with the ground of a sheet, or a part of one below a line. */
  readonly look: keyof typeof looks;
  readonly name?: Control;
};

/** What is opened by its summary, by the platform's own means. */
export function Disclosure({ summary, look, name, className = "", children, ...rest }: Props) {
  return (
    <details className={`${looks[look].details} ${className}`} {...rest}>
      <summary className={`px-3 py-2 text-tiny ${looks[look].summary}`} {...(name ? control(name) : {})}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
