import type { ReactNode } from "react";
import { TermCards } from "./term-cards.client";

/** The text of an article, and what shows the meaning of its terms. */
export function WithTermCards({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      {children}
      <TermCards />
    </>
  );
}
