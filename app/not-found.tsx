import type { Metadata } from "next";
import Link from "next/link";
import { SiteFooter } from "#components/site/site-footer";
import { SiteHeader } from "#components/site/site-header";

export const metadata: Metadata = { title: "404 Not Found" };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto max-w-page px-4 py-20 md:px-8">
        <p className="font-bold font-display text-[5rem] leading-none">404</p>
        <h1 className="mt-3 font-bold text-title">Nobody lives at this door</h1>
        <p className="mt-4 max-w-measure text-lede text-soft">
          There is no page at this address, or none that we are willing to tell you of. A 404 may mean either, and{" "}
          <Link href="/learn/401-or-403">a lesson</Link> shows why.
        </p>
        <p className="mt-6">
          <a href="/">Back to the door</a>
        </p>
      </main>
      <SiteFooter />
    </>
  );
}
