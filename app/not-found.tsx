import type { Metadata } from "next";
import { Lost } from "#components/site/lost";
import { SiteFooter } from "#components/site/site-footer";
import { SiteHeader } from "#components/site/site-header";

export const metadata: Metadata = { title: "404 Not Found" };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <Lost />
      <SiteFooter />
    </>
  );
}
