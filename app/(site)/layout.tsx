import type { ReactNode } from "react";
import { RoomBar } from "#components/classroom/room-bar.client";
import { SiteFooter } from "#components/site/site-footer";
import { SiteHeader } from "#components/site/site-header";

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <div className="page">{children}</div>
      <SiteFooter />
      <RoomBar />
    </>
  );
}
