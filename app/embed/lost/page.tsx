import type { Metadata } from "next";
import { Framed } from "#components/frame/framed";

export const metadata: Metadata = { title: "404 Not Found", robots: { index: false } };

/** What a frame shows whose address has nothing: server/pages/pages.ts. */
export default function FramedLost() {
  return (
    <Framed
      page="/"
      title="Nothing is at this address"
      lede="Whoever placed this frame wrote an address that is not here, or is no longer. The full page has all lessons and exercises."
    >
      {null}
    </Framed>
  );
}
