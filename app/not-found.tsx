import type { Metadata } from "next";
import Link from "next/link";
import { SiteFooter } from "#components/site/site-footer";
import { SiteHeader } from "#components/site/site-header";
import { Page } from "#components/ui/page";

export const metadata: Metadata = { title: "404 Not Found" };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
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
        <p className="mt-6">
          <a href="/">Back to the door</a>
        </p>
      </Page>
      <SiteFooter />
    </>
  );
}
