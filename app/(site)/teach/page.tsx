import type { Metadata } from "next";
import { Desk } from "#components/teach/desk.client";
import { PlaceCards } from "#components/teach/place-cards";
import { PlainList } from "#components/teach/plain-list";
import { Page } from "#components/ui/page";
import { loadPlaces } from "./places";

export const metadata: Metadata = {
  title: "Teach",
  description:
    "Make a link that opens exactly what your class should see: a lesson, an exercise or a request in the sandbox, as a link, a QR code, a frame or a worksheet.",
};

export default async function Teach() {
  const places = await loadPlaces();
  const { lessons, exercises, steps } = places;
  return (
    <Page
      kind="tool"
      title="Share with a class"
      lede="Choose what students open, see it as they will, and take the link. No account, and nothing is stored: all of it is in the link."
    >
      <Desk places={places} />
      <noscript>
        <PlainList lessons={lessons} exercises={exercises} steps={steps} />
      </noscript>
      <PlaceCards />
    </Page>
  );
}
