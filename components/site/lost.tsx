import Link from "next/link";
import type { ReactNode } from "react";
import { Page } from "../ui/page";

/** The page that says there is none, with what is near where that is known. */
export function Lost({ children }: { readonly children?: ReactNode }) {
  return (
    <Page
      kind="lost"
      title="Nobody lives at this door"
      above={<p className="mb-3 font-bold font-display text-[5rem] leading-none">404</p>}
      lede={
        <>
          There is no page at this address, or none that we are willing to tell you of. A 404 may mean either, and{" "}
          <Link href="/learn/401-or-403">a lesson</Link> shows why.
        </>
      }
    >
      {children}
      <p className="mt-6">
        <a href="/">Back to the door</a>, or <a href="/search">search</a>
      </p>
    </Page>
  );
}
